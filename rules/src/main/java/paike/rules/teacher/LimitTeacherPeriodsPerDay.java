package paike.rules.teacher;

import paike.model.Text;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.TeacherDayRule;

/**
 * A teacher gives at most so many periods a day.
 *
 * <p>Point: teacher x day. Deviation: periods above {@code most}. XHSTT: LimitBusyTimes.
 *
 * @param most periods a day
 */
public record LimitTeacherPeriodsPerDay(int most) implements TeacherDayRule {

    @Override
    public Text title() {
        return new Text("教师每天课时上限", "Teachers' periods per day");
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return Math.max(0, periods(now, point) - most);
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
                        "%s %s 上 %d 节，最多 %d 节",
                        "%s teaches on %s %d periods, at most %d allowed",
                        teacher.name(),
                        Text.weekday(weekday),
                        periods(now, point),
                        most),
                now.lessonsOf(teacher, day));
    }

    private static int periods(Occupancy now, int point) {
        int days = now.school().grid().dayCount();
        int periods = 0;
        for (int week = 0; week < now.school().weekCount(); week++) {
            periods = Math.max(periods, now.teachers().periods(point / days, week, point % days));
        }
        return periods;
    }
}
