package paike.solver;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * When a search ends, and what makes it repeatable.
 *
 * @param time for all of it
 * @param steps changes that annealing makes, about; 0 = limited by time only. With a step limit and
 *     enough time, the same seed gives the same plan
 * @param seed of all random numbers; thread i uses seed + i
 * @param threads searches that run side by side; the best plan wins
 * @param untilComplete whether it ends as soon as every lesson has a place, wishes unheard
 */
public record SolveLimits(
        Duration time, long steps, long seed, int threads, boolean untilComplete) {
    private static final Duration LEAST = Duration.ofMillis(1);

    /** To the end of the time. */
    public SolveLimits(Duration time, long steps, long seed, int threads) {
        this(time, steps, seed, threads, false);
    }

    /**
     * The limits that are left of a search that began before, in whole milliseconds.
     *
     * @param start of the search, by {@link System#nanoTime}
     */
    SolveLimits since(long start) {
        var left = time.minusNanos(System.nanoTime() - start).truncatedTo(ChronoUnit.MILLIS);
        return new SolveLimits(
                left.compareTo(LEAST) < 0 ? LEAST : left, steps, seed, threads, untilComplete);
    }
}
