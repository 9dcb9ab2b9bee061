package paike.solver.search;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import paike.solver.planning.Spot;

/**
 * The first complete timetable that one of several searches side by side has found; the others go
 * on from there.
 */
public final class FirstComplete {
    private final AtomicReference<Spot[]> spots = new AtomicReference<>();
    private final Runnable onFound;

    /**
     * @param onFound called once, by the search that found it
     */
    public FirstComplete(Runnable onFound) {
        this.onFound = onFound;
    }

    boolean isFound() {
        return spots.get() != null;
    }

    /** Where each lesson is, if a search has found places for all: [lesson]. */
    Optional<Spot[]> spots() {
        return Optional.ofNullable(spots.get()).map(Spot[]::clone);
    }

    void found(Spot[] complete) {
        if (spots.compareAndSet(null, complete.clone())) {
            onFound.run();
        }
    }
}
