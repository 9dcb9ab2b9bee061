package paike.rules.calendar;

import java.util.List;
import paike.model.Text;
import paike.model.calendar.EventKind;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.Grades;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.YearRule;

/**
 * Every grade has at least so many events of these kinds in a term, such as a parents' meeting.
 *
 * <p>Point: term x grade. Deviation: events lacking. From: S0.4, S0.8, S3.4 (parents' meeting),
 * S1.10, S3.4, S3.5 (survey of pupils once or twice), S4.1 (assessment every two months; domain
 * notes P8, P9).
 *
 * @param kinds counted together
 * @param least a term
 */
public record HoldTermEvents(List<EventKind> kinds, int least) implements YearRule {

    @Override
    public Text title() {
        return new Text("每学期的活动次数", "Events every term");
    }

    @Override
    public int pointCount(School school) {
        return TermGrades.pointCount(school);
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return Math.max(0, least - count(now.school(), point));
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var school = now.school();
        int grade = Grades.of(point, school);
        return new Finding(
                Place.ofGrade(grade),
                Text.of(
                        "%d 年级 %s 校历中“%s” %d 次，至少 %d 次",
                        "grade %d, %s: \"%s\" is %d times in the calendar, at least %d expected",
                        grade,
                        TermGrades.term(point, school).name(),
                        TermGrades.kinds(kinds),
                        count(school, point),
                        least),
                List.of());
    }

    @Override
    public int classOf(int point, School school) {
        return Grades.firstClass(point, school);
    }

    private int count(School school, int point) {
        var term = TermGrades.term(point, school);
        int grade = Grades.of(point, school);
        return (int)
                TermGrades.events(school, kinds, List.of())
                        .filter(event -> event.isFor(grade) && term.includes(event.from()))
                        .count();
    }
}
