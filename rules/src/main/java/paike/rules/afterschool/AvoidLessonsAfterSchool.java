package paike.rules.afterschool;

import java.util.List;
import paike.model.Text;
import paike.model.school.BellInterval;
import paike.model.school.BellSchedule;
import paike.model.school.IntervalKind;
import paike.model.school.Lesson;
import paike.model.school.LessonKind;
import paike.model.school.School;
import paike.model.school.Slot;
import paike.rules.Finding;
import paike.rules.SlotRule;
import paike.rules.Words;

/**
 * No lessons are given after school: nothing new is taught in after-school service.
 *
 * <p>Point: lesson. Deviation: 1 if a lesson lies in after-school service or after the last lesson
 * period of one of its classes. From: S3.1 (课外活动、放学后任何教师不得占用讲课), 教育部 5+2 (domain notes A5, 2.4).
 */
public record AvoidLessonsAfterSchool() implements SlotRule {

    @Override
    public Text title() {
        return new Text("放学后和课后服务不讲新课", "No lessons after school");
    }

    @Override
    public boolean concerns(Lesson lesson, School school) {
        return lesson.kind() == LessonKind.LESSON;
    }

    @Override
    public int deviation(Lesson lesson, int slot, School school) {
        if (lesson.kind() != LessonKind.LESSON) {
            return 0;
        }
        var start = school.grid().slot(slot);
        return lesson.classes().stream()
                        .map(schoolClass -> school.week(schoolClass).bell(start.day()))
                        .anyMatch(bell -> isAfterSchool(bell, start))
                ? 1
                : 0;
    }

    @Override
    public Finding explain(Lesson lesson, int slot, int room, School school) {
        var start = school.grid().slot(slot);
        return new Finding(
                Words.place(school, lesson, slot),
                Text.of(
                        "%s 排在%s %s，已经放学，不得上课",
                        "%s is on %s %s, which is after school: no lessons then",
                        Words.what(lesson),
                        Text.weekday(start.weekday()),
                        start.clock()),
                List.of(lesson));
    }

    private static boolean isAfterSchool(BellSchedule bell, Slot slot) {
        boolean later = true;
        for (BellInterval interval : bell.intervals()) {
            if (interval.kind().isAfterSchool() && interval.overlaps(slot.start(), slot.end())) {
                return true;
            }
            if (interval.kind() == IntervalKind.LESSON && slot.start().isBefore(interval.end())) {
                later = false;
            }
        }
        return later;
    }
}
