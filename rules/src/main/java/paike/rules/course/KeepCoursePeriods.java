package paike.rules.course;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.LessonKind;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Subject;
import paike.rules.AmountRule;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Words;

/**
 * Every class has every subject exactly as often a week as the course plan says (开齐开足).
 *
 * <p>Point: class x subject. Deviation: periods too many or too few in two weeks. From: S0.2 S0.6
 * S1.1 S1.5 S2.1 S3.3 and others (domain notes C1).
 */
public record KeepCoursePeriods() implements AmountRule {

    @Override
    public Text title() {
        return new Text("开齐开足，周课时与课程计划一致", "Weekly periods exactly as planned");
    }

    @Override
    public int pointCount(School school) {
        return school.classes().size() * school.subjects().size();
    }

    @Override
    public void pointsOf(Lesson lesson, int slot, int room, School school, IntConsumer point) {
        for (var schoolClass : lesson.classes()) {
            point.accept(schoolClass.index() * school.subjects().size() + lesson.subject().index());
        }
    }

    @Override
    public int deviation(Occupancy now, int point) {
        int subjects = now.school().subjects().size();
        var schoolClass = now.school().classes().get(point / subjects);
        var subject = now.school().subjects().get(point % subjects);
        return Math.abs(
                now.subjectHalves(schoolClass.index(), subject.index())
                        - now.school().plannedHalves(schoolClass.index(), subject.index()));
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        int subjects = now.school().subjects().size();
        var schoolClass = now.school().classes().get(point / subjects);
        var subject = now.school().subjects().get(point % subjects);
        int planned = now.school().plannedHalves(schoolClass.index(), subject.index());
        int found = now.subjectHalves(schoolClass.index(), subject.index());
        var lessons = lessons(now, schoolClass, subject);
        return new Finding(
                found > planned && !lessons.isEmpty()
                        ? Words.place(
                                now.school(),
                                lessons.getLast(),
                                now.slotOf(lessons.getLast().index()))
                        : Words.lacking(now, schoolClass, planned - found).and(subject),
                Text.of(
                        "%s 每周 %s 节%s，课程计划 %s 节",
                        "%s has %s periods of %s a week, the course plan says %s",
                        schoolClass.name(),
                        Words.periods(found),
                        subject.name(),
                        Words.periods(planned)),
                lessons);
    }

    @Override
    public int classOf(int point, School school) {
        return point / school.subjects().size();
    }

    /** Lessons of the subject, the most doubtful last. */
    private static List<Lesson> lessons(Occupancy now, SchoolClass schoolClass, Subject subject) {
        var planned = new ArrayList<Lesson>();
        var doubtful = new ArrayList<Lesson>();
        for (int day = 0; day < now.school().grid().dayCount(); day++) {
            for (var lesson : now.lessonsOf(schoolClass, day)) {
                if (lesson.subject().equals(subject) && lesson.kind() == LessonKind.LESSON) {
                    (lesson.isPlanned() ? planned : doubtful).add(lesson);
                }
            }
        }
        planned.addAll(doubtful);
        return planned;
    }
}
