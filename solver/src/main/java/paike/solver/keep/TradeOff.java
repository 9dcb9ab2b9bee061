package paike.solver.keep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One timetable between few changes and few unheard wishes.
 *
 * @param kept what it changes
 * @param hard broken must-points, and lessons without a place
 * @param soft penalty of the should-rules
 */
public record TradeOff(Kept kept, long hard, long soft) {

    /** Lessons that have another time or, at the same time, another room. */
    public int changed() {
        return kept.moved() + kept.count(Departure.Kind.ROOM);
    }

    private boolean isNoWorseThan(TradeOff other) {
        return hard <= other.hard && changed() <= other.changed() && soft <= other.soft;
    }

    /** Those that no other one is at least as good as in everything; fewest changes first. */
    static List<TradeOff> undominated(List<TradeOff> all) {
        var sorted = new ArrayList<>(all);
        sorted.sort(
                Comparator.comparingLong(TradeOff::hard)
                        .thenComparingInt(TradeOff::changed)
                        .thenComparingLong(TradeOff::soft));
        var found = new ArrayList<TradeOff>();
        for (var one : sorted) {
            if (found.stream().noneMatch(other -> other.isNoWorseThan(one))) {
                found.add(one);
            }
        }
        found.sort(Comparator.comparingInt(TradeOff::changed).thenComparingLong(TradeOff::soft));
        return found;
    }
}
