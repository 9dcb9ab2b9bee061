package paike.solver.search;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import paike.solver.planning.Spot;

/**
 * The first complete timetable that one of several searches side by side has found; the others go
 * on from there.
 */
public final class FirstComplete {
    private static final long LOOK_ROUND = 20;

    private final AtomicReference<Spot[]> spots = new AtomicReference<>();
    private final CountDownLatch found = new CountDownLatch(1);
    private final Runnable onFound;

    /**
     * @param onFound called once, by the search that found it
     */
    public FirstComplete(Runnable onFound) {
        this.onFound = onFound;
    }

    public boolean isFound() {
        return spots.get() != null;
    }

    /** Where each lesson is, if a search has found places for all: [lesson]. */
    Optional<Spot[]> spots() {
        return Optional.ofNullable(spots.get()).map(Spot[]::clone);
    }

    void found(Spot[] complete) {
        if (spots.compareAndSet(null, complete.clone())) {
            onFound.run();
            found.countDown();
        }
    }

    /** Waits until a complete timetable is found, or so long, or until told not to. */
    public void await(Duration atMost, BooleanSupplier stop) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (System.nanoTime() < end && !stop.getAsBoolean()) {
            if (found.await(LOOK_ROUND, TimeUnit.MILLISECONDS)) {
                return;
            }
        }
    }
}
