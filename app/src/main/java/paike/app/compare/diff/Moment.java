package paike.app.compare.diff;

import java.util.Comparator;
import paike.model.Text;
import paike.model.school.IntervalKind;

/**
 * A time of the week as people count it, so that it stays the same when all bells shift.
 *
 * @param weekday 1 = Monday
 * @param place the kind of interval it is
 * @param period number from 1 among the intervals of the kind on that day; 0 = it is none of them
 * @param clock such as "08:00-08:40" where there is no such number, else empty
 */
public record Moment(int weekday, IntervalKind place, int period, String clock) {

    static final Comparator<Moment> ORDER =
            Comparator.comparingInt(Moment::weekday)
                    .thenComparing(Moment::place)
                    .thenComparingInt(Moment::period)
                    .thenComparing(Moment::clock);

    /** Such as "周二第3节" or "周二 课后服务一". */
    public Text words() {
        var day = Text.weekday(weekday);
        if (period == 0) {
            return Text.of("%s %s", "%s %s", day, clock);
        }
        if (place == IntervalKind.LESSON) {
            return Text.of("%s第%d节", "%s period %d", day, period);
        }
        return period == 1
                ? Text.of("%s%s", "%s %s", day, place.title())
                : Text.of("%s%s%d", "%s %s %d", day, place.title(), period);
    }
}
