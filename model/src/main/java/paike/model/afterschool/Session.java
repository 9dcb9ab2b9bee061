package paike.model.afterschool;

import java.time.LocalTime;

/**
 * One weekly meeting after school.
 *
 * @param weekday 1 = Monday
 * @param end excluded
 */
public record Session(int weekday, LocalTime start, LocalTime end) {

    public boolean overlaps(Session other) {
        return weekday == other.weekday && start.isBefore(other.end) && other.start.isBefore(end);
    }
}
