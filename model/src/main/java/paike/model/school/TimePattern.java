package paike.model.school;

import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Some times of the week: all that match every part stated.
 *
 * @param weekdays 1 = Monday; empty = every day
 * @param periods lesson numbers from 1, as the class counts them; empty = every period
 * @param from clock time included; null = from the start of the day
 * @param to clock time excluded; null = to the end of the day
 */
public record TimePattern(
        Set<Integer> weekdays,
        Set<Integer> periods,
        @Nullable LocalTime from,
        @Nullable LocalTime to) {

    public static TimePattern ofPeriods(Set<Integer> weekdays, Set<Integer> periods) {
        return new TimePattern(weekdays, periods, null, null);
    }

    /**
     * True if a lesson then would touch this time.
     *
     * @param period lesson number from 1, or 0 if it is no lesson period
     */
    public boolean touches(int weekday, int period, LocalTime start, LocalTime end) {
        return (weekdays.isEmpty() || weekdays.contains(weekday))
                && (periods.isEmpty() || periods.contains(period))
                && (from == null || end.isAfter(from))
                && (to == null || start.isBefore(to));
    }
}
