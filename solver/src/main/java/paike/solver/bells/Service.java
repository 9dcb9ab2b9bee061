package paike.solver.bells;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When the after-school service is.
 *
 * @param from start on the longest day, or null for right after the last thing of the day
 * @param to end, or null to last {@code minutes}
 * @param minutes how long it is where no end is given
 */
public record Service(@Nullable LocalTime from, @Nullable LocalTime to, int minutes) {

    /** From the end of the day on, until a time. */
    public static Service until(LocalTime to) {
        return new Service(null, to, 0);
    }

    public static Service of(LocalTime from, LocalTime to) {
        return new Service(from, to, 0);
    }

    /** From the end of the day on, for so long. */
    public static Service lasting(int minutes) {
        return new Service(null, null, minutes);
    }

    /** The same, over so many minutes later. */
    Service later(int more) {
        return new Service(from, to == null ? null : to.plusMinutes(more), minutes + more);
    }
}
