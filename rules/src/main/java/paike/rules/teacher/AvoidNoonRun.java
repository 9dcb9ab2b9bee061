package paike.rules.teacher;

import java.util.List;
import paike.model.Text;
import paike.model.school.ClassWeek;
import paike.model.school.Lesson;
import paike.model.school.LessonKind;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.TeacherDayRule;

/**
 * A teacher who has the last period before noon does not have the first one after it (上下午不连排).
 *
 * <p>Point: teacher x day. Deviation: 1 if it is so in some week; first and last by the bell
 * schedule of the class taught. From: domain notes 3.2 (上午最后+下午第一不连).
 */
public record AvoidNoonRun() implements TeacherDayRule {

    @Override
    public Text title() {
        return new Text("上下午不连排", "No lessons both right before and right after noon");
    }

    @Override
    public boolean concerns(Lesson lesson, School school) {
        return lesson.kind() == LessonKind.LESSON;
    }

    @Override
    public int deviation(Occupancy now, int point) {
        var school = now.school();
        int days = school.grid().dayCount();
        for (int week = 0; week < school.weekCount(); week++) {
            boolean before = false;
            boolean after = false;
            for (int i = 0; i < now.teachers().lessonCount(point / days, point % days); i++) {
                int index = now.teachers().lesson(point / days, point % days, i);
                var lesson = school.lessons().get(index);
                if (school.weekCount() == 1 || lesson.weekType().meetsIn(week)) {
                    before |= endsMorning(lesson, now.slotOf(index), school);
                    after |= beginsAfternoon(lesson, now.slotOf(index), school);
                }
            }
            if (before && after) {
                return 1;
            }
        }
        return 0;
    }

    private static boolean endsMorning(Lesson lesson, int slot, School school) {
        var week = school.week(lesson);
        int part = slot;
        for (int i = 0; i < lesson.lengthInPeriods() && part != ClassWeek.NONE; i++) {
            int next = week.next(part);
            if (isLesson(part, lesson, school)
                    && week.isMorning(part)
                    && (next == ClassWeek.NONE || !week.isMorning(next))) {
                return true;
            }
            part = next;
        }
        return false;
    }

    private static boolean beginsAfternoon(Lesson lesson, int slot, School school) {
        var week = school.week(lesson);
        int part = slot;
        for (int i = 0; i < lesson.lengthInPeriods() && part != ClassWeek.NONE; i++) {
            if (isLesson(part, lesson, school) && isFirstOfAfternoon(part, lesson, school)) {
                return true;
            }
            part = week.next(part);
        }
        return false;
    }

    private static boolean isFirstOfAfternoon(int slot, Lesson lesson, School school) {
        var week = school.week(lesson);
        int period = week.period(slot);
        int[] slots = week.lessonSlots(school.grid().slot(slot).day());
        return !week.isMorning(slot) && (period == 1 || week.isMorning(slots[period - 2]));
    }

    /** Whether it is a lesson period of the lesson's own bell schedule. */
    private static boolean isLesson(int slot, Lesson lesson, School school) {
        return lesson.kind() == LessonKind.LESSON
                && school.grid().slot(slot).kind() == lesson.kind().place()
                && school.week(lesson).period(slot) > 0;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var school = now.school();
        int day = point % school.grid().dayCount();
        var teacher = school.teachers().get(point / school.grid().dayCount());
        int weekday = school.grid().weekday(day);
        List<Lesson> lessons =
                now.lessonsOf(teacher, day).stream()
                        .filter(
                                lesson ->
                                        endsMorning(lesson, now.slotOf(lesson.index()), school)
                                                || beginsAfternoon(
                                                        lesson, now.slotOf(lesson.index()), school))
                        .toList();
        return new Finding(
                Place.of(teacher).on(weekday),
                Text.of(
                        "%s %s 上午最后一节和下午第一节都有课，中午不能休息",
                        "%s on %s teaches the last period of the morning and the first of the"
                                + " afternoon, with no rest at noon",
                        teacher.name(),
                        Text.weekday(weekday)),
                lessons);
    }
}
