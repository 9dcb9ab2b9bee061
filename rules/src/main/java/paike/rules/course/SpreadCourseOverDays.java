package paike.rules.course;

import java.util.ArrayList;
import java.util.List;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.rules.ClassFamilyRule;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Subjects;
import paike.rules.Words;

/**
 * The lessons of a subject family that a class has a few times a week lie some days apart.
 *
 * <p>Point: class x subject family. Deviation: days missing between neighbouring lessons, summed
 * over the week. XHSTT: SpreadEvents; domain notes 3.2 课时分散.
 *
 * @param subjects which subjects
 * @param leastDays from one lesson to the next: 1 = on different days, 2 = a day between
 * @param mostLessons only families with at most so many lessons a week are judged
 */
public record SpreadCourseOverDays(Subjects subjects, int leastDays, int mostLessons)
        implements ClassFamilyRule {

    @Override
    public Text title() {
        return new Text("课时分散", "Lessons spread over the week");
    }

    @Override
    public int deviation(Occupancy now, int point) {
        var school = now.school();
        int family = point % school.families().size();
        int schoolClass = point / school.families().size();
        if (!now.includedFamilies(subjects)[family]
                || now.familyLessons(schoolClass, family) > mostLessons) {
            return 0;
        }
        int worst = 0;
        for (int week = 0; week < school.weekCount(); week++) {
            worst = Math.max(worst, missingDays(now, schoolClass, family, week));
        }
        return worst;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var school = now.school();
        int family = point % school.families().size();
        var schoolClass = school.classes().get(point / school.families().size());
        var found = new ArrayList<Lesson>();
        var days = new ArrayList<Text>();
        for (int day = 0; day < school.grid().dayCount(); day++) {
            for (var lesson : now.lessonsOf(schoolClass, day)) {
                if (school.family(lesson.subject()) == family) {
                    found.add(lesson);
                    days.add(Text.weekday(school.grid().weekday(day)));
                }
            }
        }
        var last = found.getLast();
        return new Finding(
                Words.place(school, last, now.slotOf(last.index())).and(schoolClass),
                Text.of(
                        "%s %s 排在 %s，相邻两次应至少相隔 %d 天",
                        "%s has %s on %s, lessons should be at least %d days apart",
                        schoolClass.name(),
                        last.subject().name(),
                        Text.join(days),
                        leastDays),
                List.copyOf(found));
    }

    private int missingDays(Occupancy now, int schoolClass, int family, int week) {
        var school = now.school();
        int missing = 0;
        int before = -leastDays;
        for (int day = 0; day < school.grid().dayCount(); day++) {
            if (now.familyPeriods(schoolClass, family, week, day) == 0) {
                continue;
            }
            missing += Math.max(0, leastDays - (day - before));
            before = day;
            missing += leastDays * (now.familyLessonsOn(schoolClass, family, week, day) - 1);
        }
        return missing;
    }
}
