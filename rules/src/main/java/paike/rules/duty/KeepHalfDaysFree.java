package paike.rules.duty;

import java.util.List;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.Named;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.TeacherRule;

/**
 * Some teachers, such as leaders or part-time staff, have half-days without lessons every week.
 *
 * <p>Point: teacher. Deviation: free half-days lacking, in the worse of the two weeks; a half-day
 * counts if the grade the teacher teaches most has lessons then. From: domain notes 3.2 (half-day
 * work).
 *
 * @param duties words among the duties of a teacher; {@code *校长} = all that end so, {@code *} =
 *     every teacher
 * @param least free half-days a week
 */
public record KeepHalfDaysFree(List<String> duties, int least) implements TeacherRule {

    @Override
    public Text title() {
        return new Text("教师每周半天无课", "Half-days without lessons");
    }

    @Override
    public int deviation(Occupancy now, int point) {
        var school = now.school();
        if (!Named.byDuty(duties, school.teachers().get(point))) {
            return 0;
        }
        int fewest = Integer.MAX_VALUE;
        for (int week = 0; week < school.weekCount(); week++) {
            fewest = Math.min(fewest, free(now, point, week));
        }
        return Math.max(0, least - fewest);
    }

    private static int free(Occupancy now, int teacher, int week) {
        int free = 0;
        for (int day = 0; day < now.school().grid().dayCount(); day++) {
            free += isFree(now, teacher, week, day, true) ? 1 : 0;
            free += isFree(now, teacher, week, day, false) ? 1 : 0;
        }
        return free;
    }

    /** Whether there are lesson periods in that half of the day, and the teacher has none then. */
    private static boolean isFree(Occupancy now, int teacher, int week, int day, boolean morning) {
        var school = now.school();
        var teacherWeek = school.week(school.teachers().get(teacher));
        int[] slots = teacherWeek.lessonSlots(day);
        boolean open = false;
        for (int slot : slots) {
            open |= teacherWeek.isMorning(slot) == morning;
        }
        for (int i = 0; open && i < now.teachers().lessonCount(teacher, day); i++) {
            int index = now.teachers().lesson(teacher, day, i);
            var lesson = school.lessons().get(index);
            if (school.weekCount() == 1 || lesson.weekType().meetsIn(week)) {
                open = !touches(lesson, now.slotOf(index), morning, school);
            }
        }
        return open;
    }

    private static boolean touches(Lesson lesson, int slot, boolean morning, School school) {
        var week = school.week(lesson);
        int last = lesson.lengthInPeriods() > 1 ? Math.max(slot, week.next(slot)) : slot;
        return week.isMorning(slot) == morning || week.isMorning(last) == morning;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var teacher = now.school().teachers().get(point);
        return new Finding(
                Place.of(teacher),
                Text.of(
                        "%s 每周只有 %d 个半天没有课，至少 %d 个",
                        "%s has %d half-days without lessons a week, at least %d expected",
                        teacher.name(),
                        least - deviation(now, point),
                        least),
                List.of());
    }
}
