package paike.model.school;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A weekday with a lesson number or, after school, with a time of the clock.
 *
 * @param weekday 1 = Monday
 * @param period from 1, as the class counts its lesson periods; for an activity period its number
 *     among the activity periods of the day; 0 where the clock is given
 * @param start null where the period is given
 * @param end excluded; null where the period is given
 */
public record FixedTime(
        int weekday, int period, @Nullable LocalTime start, @Nullable LocalTime end) {

    public FixedTime(int weekday, int period) {
        this(weekday, period, null, null);
    }

    public static FixedTime ofClock(int weekday, LocalTime start, LocalTime end) {
        return new FixedTime(weekday, 0, start, end);
    }
}
