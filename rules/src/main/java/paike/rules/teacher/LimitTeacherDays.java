package paike.rules.teacher;

import java.util.List;
import paike.model.Text;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.TeacherRule;

/**
 * A teacher teaches on at most so many days a week.
 *
 * <p>Point: teacher. Deviation: days above {@code most}. XHSTT: ClusterBusyTimes.
 *
 * @param most days a week
 */
public record LimitTeacherDays(int most) implements TeacherRule {

    @Override
    public Text title() {
        return new Text("教师每周上课天数", "Teachers' days per week");
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return Math.max(0, days(now, point) - most);
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var teacher = now.school().teachers().get(point);
        return new Finding(
                Place.of(teacher),
                Text.of(
                        "%s 每周上课 %d 天，最多 %d 天",
                        "%s teaches on %d days a week, at most %d allowed",
                        teacher.name(),
                        days(now, point),
                        most),
                List.of());
    }

    private static int days(Occupancy now, int teacher) {
        int most = 0;
        for (int week = 0; week < now.school().weekCount(); week++) {
            int days = 0;
            for (int day = 0; day < now.school().grid().dayCount(); day++) {
                days += now.teachers().busyMask(teacher, week, day) != 0 ? 1 : 0;
            }
            most = Math.max(most, days);
        }
        return most;
    }
}
