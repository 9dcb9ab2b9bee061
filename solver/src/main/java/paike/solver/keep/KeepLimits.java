package paike.solver.keep;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * When a search for few changes ends.
 *
 * @param time at most for each of its two parts; one that ends before is the same for the same seed
 * @param steps of the search that comes in where mending is not enough; 0 = limited by time only
 * @param seed of all random numbers
 * @param stop asked often; true ends it with the best found so far
 */
public record KeepLimits(Duration time, long steps, long seed, BooleanSupplier stop) {}
