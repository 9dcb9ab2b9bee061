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
 * The lessons of a subject family are not crowded on neighbouring days: between two of them lie at
 * least so many days without it, though others may be closer.
 *
 * <p>A subject with two lessons a week so keeps the days between both; three are not on three days
 * in a row. A double is one lesson.
 *
 * <p>Point: class x subject family. Deviation: days that the longest interval without the family
 * lacks, in the worse of the two weeks; judged once all its lessons have a place, and only if they
 * leave so many days of the week free. From: domain notes 3.2 课时分散.
 *
 * @param subjects which subjects
 * @param least days without a lesson, from 1
 */
public record KeepDaysBetween(Subjects subjects, int least) implements ClassFamilyRule {

    @Override
    public Text title() {
        return new Text("课时不集中在相邻几天", "Lessons not crowded on neighbouring days");
    }

    @Override
    public int deviation(Occupancy now, int point) {
        var school = now.school();
        int family = point % school.families().size();
        int schoolClass = point / school.families().size();
        if (!now.includedFamilies(subjects)[family] || now.familyToCome(schoolClass, family) > 0) {
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
        var doubtful = Words.doubtful(now, found);
        return new Finding(
                Words.place(school, doubtful, now.slotOf(doubtful.index())).and(schoolClass),
                Text.of(
                        "%s 的%s集中在 %s，中间应至少空出连续 %d 天",
                        "%s has %s crowded on %s, at least %d days in a row should lie between",
                        schoolClass.name(),
                        school.head(family).name(),
                        Text.join(days.stream().distinct().toList()),
                        least),
                List.copyOf(found));
    }

    private int missingDays(Occupancy now, int schoolClass, int family, int week) {
        int days = now.school().grid().dayCount();
        int lessons = 0;
        int longest = 0;
        int before = -1;
        for (int day = 0; day < days; day++) {
            if (now.familyPeriods(schoolClass, family, week, day) > 0) {
                lessons += now.familyLessonsOn(schoolClass, family, week, day);
                longest = before < 0 ? 0 : Math.max(longest, day - before - 1);
                before = day;
            }
        }
        return lessons < 2 || lessons + least > days ? 0 : Math.max(0, least - longest);
    }
}
