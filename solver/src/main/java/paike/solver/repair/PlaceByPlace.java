package paike.solver.repair;

import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.rules.RunningScore.Broken;
import paike.solver.repair.pieces.Bench;
import paike.solver.repair.pieces.Mended;
import paike.solver.repair.pieces.Tolerance;

/**
 * Mends one broken point after another, each with as few changes as that takes, while all others
 * stay no worse than they are.
 */
final class PlaceByPlace {
    /** Further changes for one point: first within all ways that help, then along a few. */
    private static final int BROAD = 3;

    private static final int DEEP = 8;
    private static final int NARROW = 6;
    private static final long TRIES = 20_000;

    private final Bench bench;
    private final Mending mending;

    PlaceByPlace(Bench bench, Mending mending) {
        this.bench = bench;
        this.mending = mending;
    }

    /** Changes the bench; returns what it could not mend. */
    Tolerance mend() {
        var givenUp = Tolerance.none();
        while (true) {
            var left = givenUp.without(bench.broken());
            if (left.isEmpty()) {
                return givenUp;
            }
            var target = left.getFirst();
            var mended = mend(target);
            if (mended == null) {
                givenUp.add(target);
            } else {
                mended.show(bench);
            }
        }
    }

    /** The cheapest way to mend one point that is found, and nothing broken that was kept. */
    @Nullable Mended mend(Broken target) {
        var others = others(target);
        int cost = bench.cost();
        int least = Math.max(0, cost + mending.least(List.of(target)));
        var mended =
                mending.cheapest(
                        Math.min(least, cost + 1),
                        new Goal(cost + BROAD - 1, others, Goal.ALL - 1, TRIES));
        if (mended == null) {
            mended = mending.cheapest(cost + 1, new Goal(cost + BROAD, others, Goal.ALL, TRIES));
        }
        if (mended == null) {
            mended = mending.cheapest(cost + BROAD, new Goal(cost + DEEP, others, NARROW, TRIES));
        }
        return mended;
    }

    private Tolerance others(Broken target) {
        var others = Tolerance.of(bench.broken());
        others.remove(target);
        return others;
    }
}
