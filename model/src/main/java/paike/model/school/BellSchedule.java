package paike.model.school;

import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The day plan (作息时间表) of some grades on some weekdays.
 *
 * @param grades grades it holds for; empty = all
 * @param weekdays weekdays it holds for, 1 = Monday; empty = all taught
 * @param intervals in order of time, without overlap
 */
public record BellSchedule(
        String id,
        String name,
        Set<Integer> grades,
        Set<Integer> weekdays,
        List<BellInterval> intervals) {
    private static final LocalTime NOON = LocalTime.of(12, 0);

    public boolean holdsFor(int grade, int weekday) {
        return (grades.isEmpty() || grades.contains(grade))
                && (weekdays.isEmpty() || weekdays.contains(weekday));
    }

    /** Minutes of all intervals of these kinds together. */
    public int minutes(Collection<IntervalKind> kinds) {
        return intervals.stream()
                .filter(interval -> kinds.contains(interval.kind()))
                .mapToInt(BellInterval::lengthInMinutes)
                .sum();
    }

    /** When the morning ends: start of lunch or noon rest, else 12:00. */
    public LocalTime noon() {
        return intervals.stream()
                .filter(
                        interval ->
                                interval.kind() == IntervalKind.LUNCH
                                        || interval.kind() == IntervalKind.NOON_REST)
                .map(BellInterval::start)
                .findFirst()
                .orElse(NOON);
    }

    /** How narrowly it is stated; where two schedules hold, the narrower one counts. */
    public int precision() {
        return (grades.isEmpty() ? 0 : 1) + (weekdays.isEmpty() ? 0 : 2);
    }
}
