package paike.datasets.assignment.draft;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import paike.datasets.assumed.UsualBells;
import paike.datasets.words.PeriodLabel.Half;
import paike.datasets.words.Times;
import paike.model.Text;

/** Writes times as {@code school.json} has them: halves by the clock, periods counted through. */
final class AwayTimes {
    private static final String EVENING = "18:00";

    private final int periodsPerDay;
    private final int morning;
    private final List<Text> assumptions = new ArrayList<>();

    AwayTimes(int periodsPerDay) {
        this.periodsPerDay = periodsPerDay;
        this.morning = UsualBells.morning(periodsPerDay);
    }

    /**
     * The latest period that is named, counted through the day; 0 if none.
     *
     * @param most later ones are no lessons of a day
     */
    static int latest(Collection<Times> all, int morning, int most) {
        return all.stream()
                .filter(times -> times.half() != Half.EVENING)
                .flatMapToInt(times -> through(times, morning))
                .filter(period -> period <= most)
                .max()
                .orElse(0);
    }

    /** Periods of an afternoon are counted from noon, unless all their numbers are beyond it. */
    private static IntStream through(Times times, int morning) {
        boolean isOfHalf =
                times.half() == Half.AFTERNOON
                        && times.periods().stream().anyMatch(period -> period <= morning);
        int shift = isOfHalf ? morning : 0;
        return times.periods().stream()
                .mapToInt(Integer::intValue)
                .filter(period -> period > Times.LAST)
                .map(period -> period + shift);
    }

    void write(ArrayNode array, List<Times> all) {
        for (var times : all.stream().distinct().toList()) {
            var periods = periods(times);
            if (!times.periods().isEmpty() && times.half() != Half.EVENING && periods.isEmpty()) {
                continue;
            }
            var node = array.addObject();
            if (!times.weekdays().isEmpty()) {
                times.weekdays().forEach(node.putArray("weekdays")::add);
            }
            if (times.half() == Half.EVENING) {
                node.put("from", EVENING);
            } else if (!times.periods().isEmpty()) {
                periods.forEach(node.putArray("periods")::add);
            } else if (times.half() == Half.MORNING) {
                node.put("to", UsualBells.NOON);
            } else if (times.half() == Half.AFTERNOON) {
                node.put("from", UsualBells.NOON);
            }
        }
    }

    private List<Integer> periods(Times times) {
        int last = times.half() == Half.MORNING ? morning : periodsPerDay;
        int beyond = through(times, morning).max().orElse(last);
        if (beyond > periodsPerDay && !times.andLater()) {
            assumptions.add(
                    Text.of(
                            "不排课时间提到第 %d 节，每天只有 %d 节：没有用上",
                            "period %d is named as one without lessons; days have %d: not used",
                            beyond,
                            periodsPerDay));
        }
        var fromBehind =
                times.periods().stream()
                        .filter(period -> period <= Times.LAST)
                        .mapToInt(period -> last + period);
        var later = times.andLater() ? IntStream.rangeClosed(beyond, last) : IntStream.empty();
        return IntStream.concat(IntStream.concat(through(times, morning), fromBehind), later)
                .filter(period -> period >= 1 && period <= periodsPerDay)
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    /** What of the times was left out. */
    List<Text> assumptions() {
        return assumptions.stream().distinct().toList();
    }
}
