package paike.model.school;

import java.time.LocalTime;

/**
 * One named interval of a bell schedule.
 *
 * @param start first minute, included
 * @param end last minute, excluded; after {@code start}
 */
public record BellInterval(IntervalKind kind, String name, LocalTime start, LocalTime end) {

    public int lengthInMinutes() {
        return (end.toSecondOfDay() - start.toSecondOfDay()) / 60;
    }

    public boolean overlaps(LocalTime from, LocalTime to) {
        return start.isBefore(to) && from.isBefore(end);
    }
}
