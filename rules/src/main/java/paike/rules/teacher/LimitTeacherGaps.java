package paike.rules.teacher;

import java.util.function.IntConsumer;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.TeacherDay;
import paike.rules.TeacherDayRule;

/**
 * A teacher waits at most {@code allowed} free periods between the first and the last lesson of a
 * day.
 *
 * <p>Point: teacher x day. Deviation: free periods above {@code allowed}, less the teacher's
 * periods still to come. XHSTT: LimitIdleTimes.
 *
 * @param allowed free periods a day
 */
public record LimitTeacherGaps(int allowed) implements TeacherDayRule {

    @Override
    public Text title() {
        return new Text("教师空堂", "Teachers' gaps");
    }

    @Override
    public void pointsOf(Lesson lesson, int slot, int room, School school, IntConsumer point) {
        int days = school.grid().dayCount();
        for (var teacher : lesson.teachers()) {
            for (int day = 0; day < days; day++) {
                point.accept(teacher.index() * days + day);
            }
        }
    }

    @Override
    public int deviation(Occupancy now, int point) {
        int teacher = point / now.school().grid().dayCount();
        return Math.max(0, gaps(now, point) - allowed - now.teacherToCome(teacher));
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
                        "%s %s 空 %d 节，最多 %d 节",
                        "%s waits on %s %d free periods, %d allowed",
                        teacher.name(),
                        Text.weekday(weekday),
                        gaps(now, point),
                        allowed),
                now.lessonsOf(teacher, day));
    }

    private static int gaps(Occupancy now, int point) {
        int days = now.school().grid().dayCount();
        int gaps = 0;
        for (int week = 0; week < now.school().weekCount(); week++) {
            gaps = Math.max(gaps, TeacherDay.gaps(now, point / days, week, point % days));
        }
        return gaps;
    }
}
