package paike.rules.schoolclass;

import java.util.List;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.LessonKind;
import paike.model.school.School;
import paike.rules.AmountRule;
import paike.rules.ClassRule;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Subjects;
import paike.rules.Words;

/**
 * A class has at least so many periods a week of some subjects, all of them together, whatever the
 * course plan says.
 *
 * <p>Point: class. Deviation: periods too few in two weeks; activity periods do not count. From:
 * S3.3 (PE 4, music 2, art 2, writing 2), S3.4 S3.5 (心理健康), 课程方案 2022 (domain notes C4-C7, C9,
 * 2.1).
 *
 * @param subjects which subjects; one that speaks for a family means all its members
 * @param leastHalfPeriods periods in two weeks: 8 = four a week, 1 = one every second week
 */
public record HoldWeeklyPeriods(Subjects subjects, int leastHalfPeriods)
        implements ClassRule, AmountRule {

    @Override
    public Text title() {
        return new Text("规定科目的最少周课时", "Least weekly periods of a subject");
    }

    @Override
    public boolean concerns(Lesson lesson, School school) {
        return lesson.kind() == LessonKind.LESSON && subjects.means(lesson.subject(), school);
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return Math.max(0, leastHalfPeriods - halves(now, point));
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var schoolClass = now.school().classes().get(point);
        int halves = halves(now, point);
        var school = now.school();
        var meant =
                school.subjects().stream()
                        .filter(subject -> subjects.means(subject, school))
                        .filter(subject -> !subject.marks().contains("activity"))
                        .toList();
        var where = Words.lacking(now, schoolClass, leastHalfPeriods - halves);
        return new Finding(
                meant.size() == 1 ? where.and(meant.getFirst()) : where,
                Text.of(
                        "%s 每周 %s 节%s，至少应有 %s 节",
                        "%s has %s periods of %s a week, at least %s expected",
                        schoolClass.name(),
                        Words.periods(halves),
                        meant.isEmpty()
                                ? subjects.named()
                                : Text.join(
                                        meant.stream()
                                                .map(subject -> Text.same(subject.name()))
                                                .toList()),
                        Words.periods(leastHalfPeriods)),
                List.of());
    }

    /** Periods of the subjects in two weeks. */
    public int halves(Occupancy now, int schoolClass) {
        var counts = now.meant(subjects);
        int halves = 0;
        for (int subject = 0; subject < counts.length; subject++) {
            halves += counts[subject] ? now.subjectHalves(schoolClass, subject) : 0;
        }
        return halves;
    }
}
