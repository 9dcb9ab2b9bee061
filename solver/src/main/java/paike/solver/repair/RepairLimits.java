package paike.solver.repair;

import java.time.Duration;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * When the search for a repair ends, and what it leaves alone.
 *
 * @param time at most; a repair that ends before is the same for the same seed
 * @param seed of all random numbers
 * @param locked indexes of lessons of the timetable that stay as they are
 * @param stop asked often; true ends the search with the best found so far
 */
public record RepairLimits(Duration time, long seed, Set<Integer> locked, BooleanSupplier stop) {

    /** No lesson locked, nobody to stop it. */
    public RepairLimits(Duration time, long seed) {
        this(time, seed, Set.of(), () -> false);
    }
}
