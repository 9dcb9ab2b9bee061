package paike.solver.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Makes changes fewer: puts some that belong together back to where they were found and mends what
 * that breaks anew, with fewer changes or less penalty.
 */
final class PuttingBack {
    private static final int MOST = 6;
    private static final long TRIES = 4_000;
    private static final int WIDTH = 40;
    private static final int ROUNDS = 60;
    private static final int ROUNDS_PER_CHANGE = 20;

    private final Bench bench;
    private final Mending mending;
    private final Random random;
    private final BooleanSupplier over;

    PuttingBack(Bench bench, Mending mending, Random random, BooleanSupplier over) {
        this.bench = bench;
        this.mending = mending;
        this.random = random;
        this.over = over;
    }

    /**
     * Until nothing has become better for long.
     *
     * @param givenUp broken points that may stay
     */
    void run(Tolerance givenUp) {
        int idle = 0;
        while (idle < ROUNDS + ROUNDS_PER_CHANGE * bench.cost()
                && bench.cost() > 0
                && !over.getAsBoolean()) {
            idle = round(givenUp) ? 0 : idle + 1;
        }
        if (!givenUp.isEmpty()) {
            tryAgain(givenUp);
        }
    }

    private boolean round(Tolerance givenUp) {
        var before = Mended.of(bench);
        for (var piece : related()) {
            bench.move(piece, piece.found());
        }
        var after = mending.cheapest(bench.cost(), new Goal(before.cost(), givenUp, WIDTH, TRIES));
        boolean isBetter = after != null && after.isBetterThan(before);
        (isBetter && after != null ? after : before).show(bench);
        return isBetter;
    }

    /** Some changed pieces: a random one and those that have most in common with it. */
    private List<Piece> related() {
        var changed = new ArrayList<>(bench.changed());
        changed.sort(Comparator.comparingInt(Piece::index));
        var first = changed.get(random.nextInt(changed.size()));
        int count = 1 + random.nextInt(Math.min(MOST, changed.size()));
        var closeness = new double[bench.pieces().size()];
        for (var piece : changed) {
            closeness[piece.index()] = inCommon(first, piece) + random.nextDouble() * 2;
        }
        closeness[first.index()] = Double.MAX_VALUE;
        changed.sort(Comparator.comparingDouble(piece -> -closeness[piece.index()]));
        return List.copyOf(changed.subList(0, count));
    }

    /** Classes, teachers and times that two pieces share. */
    private int inCommon(Piece one, Piece other) {
        var lesson = one.lessons().getFirst();
        var classes = new HashSet<>(lesson.classes());
        classes.retainAll(other.lessons().getFirst().classes());
        var teachers = new HashSet<>(lesson.teachers());
        teachers.retainAll(other.lessons().getFirst().teachers());
        var slots = slots(one);
        slots.retainAll(slots(other));
        return 2 * classes.size() + 2 * teachers.size() + slots.size();
    }

    private static Set<Integer> slots(Piece piece) {
        var slots = new HashSet<Integer>();
        piece.found().forEach(put -> slots.add(put.slot()));
        piece.now().forEach(put -> slots.add(put.slot()));
        return slots;
    }

    /** What could not be mended before may be easier now. */
    private void tryAgain(Tolerance givenUp) {
        var places = new PlaceByPlace(bench, mending);
        for (var broken : bench.broken()) {
            if (over.getAsBoolean() || !bench.broken().contains(broken)) {
                continue;
            }
            var mended = places.mend(broken);
            if (mended != null) {
                givenUp.remove(broken);
                mended.show(bench);
            }
        }
    }
}
