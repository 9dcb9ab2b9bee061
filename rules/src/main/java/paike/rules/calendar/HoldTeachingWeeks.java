package paike.rules.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import paike.model.Text;
import paike.model.calendar.SchoolCalendar;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.Grades;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.YearRule;

/**
 * A school year has at least so many weeks of school for a grade, and at most so many.
 *
 * <p>Point: grade. Deviation: weeks too few or too many, over all terms stated; a calendar of one
 * term is not judged. A week counts if the grade has lessons on one of its days. From: 课程方案 2022
 * (35 weeks of teaching, 33 in grade 9, 2 of exams, 2 free to the school, 39 in all; domain notes
 * 2.1).
 *
 * @param least weeks a year, those of teaching
 * @param most weeks a year, those of exams and those free to the school included
 */
public record HoldTeachingWeeks(int least, int most) implements YearRule {

    @Override
    public Text title() {
        return new Text("学年教学周数", "Weeks of the school year");
    }

    @Override
    public int pointCount(School school) {
        return school.grades().size();
    }

    @Override
    public int deviation(Occupancy now, int point) {
        if (now.school().facts().calendar().terms().size() < 2) {
            return 0;
        }
        int weeks = weeks(now.school(), point);
        return Math.max(0, Math.max(least - weeks, weeks - most));
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        int grade = Grades.of(point, now.school());
        return new Finding(
                Place.ofGrade(grade),
                Text.of(
                        "%d 年级全学年上课 %d 周，应为 %d 至 %d 周",
                        "grade %d has lessons in %d weeks of the year, %d to %d expected",
                        grade,
                        weeks(now.school(), point),
                        least,
                        most),
                List.of());
    }

    @Override
    public int classOf(int point, School school) {
        return Grades.firstClass(point, school);
    }

    private static int weeks(School school, int point) {
        int grade = Grades.of(point, school);
        SchoolCalendar calendar = school.facts().calendar();
        var mondays = new HashSet<LocalDate>();
        for (var term : calendar.terms()) {
            calendar.taughtDays(term.from(), term.to(), school.grid().weekdays())
                    .filter(day -> day.hasLessons(grade))
                    .forEach(day -> mondays.add(term.monday(term.week(day.date()))));
        }
        return mondays.size();
    }
}
