package paike.rules.afterschool;

import java.util.List;
import paike.model.Text;
import paike.model.school.LessonKind;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.TeacherDayRule;

/**
 * Nobody is on care duty after a full day of lessons.
 *
 * <p>Point: teacher x day. Deviation: care duties on a day with at least {@code periods} periods.
 * From: S2.4 (staff is limited; domain notes A8).
 *
 * @param periods that make a day full
 */
public record AvoidCareAfterFullDay(int periods) implements TeacherDayRule {

    @Override
    public Text title() {
        return new Text("满课日不再安排课后辅导", "No care duty after a full day");
    }

    @Override
    public int deviation(Occupancy now, int point) {
        int days = now.school().grid().dayCount();
        return taught(now, point) >= periods ? care(now, point / days, point % days) : 0;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var school = now.school();
        int day = point % school.grid().dayCount();
        var teacher = school.teachers().get(point / school.grid().dayCount());
        int weekday = school.grid().weekday(day);
        return new Finding(
                Place.of(teacher).on(weekday),
                Text.of(
                        "%s %s 已有 %d 节课，还要值课后辅导",
                        "%s has %3$d periods on %2$s and care duty after them",
                        teacher.name(),
                        Text.weekday(weekday),
                        taught(now, point)),
                List.copyOf(
                        now.lessonsOf(teacher, day).stream()
                                .filter(lesson -> lesson.kind() == LessonKind.CARE)
                                .toList()));
    }

    /** Periods taught, in the fuller of the two weeks. */
    private static int taught(Occupancy now, int point) {
        int days = now.school().grid().dayCount();
        int most = 0;
        for (int week = 0; week < now.school().weekCount(); week++) {
            most = Math.max(most, now.teachers().periods(point / days, week, point % days));
        }
        return most;
    }

    private static int care(Occupancy now, int teacher, int day) {
        int care = 0;
        for (int i = 0; i < now.teachers().lessonCount(teacher, day); i++) {
            var lesson = now.lesson(now.teachers().lesson(teacher, day, i));
            care += lesson.kind() == LessonKind.CARE ? 1 : 0;
        }
        return care;
    }
}
