package paike.solver.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import paike.solver.repair.pieces.Bench;
import paike.solver.repair.pieces.Mended;
import paike.solver.repair.pieces.Piece;
import paike.solver.repair.pieces.Tolerance;
import paike.solver.repair.pieces.WaysOut;

/**
 * Makes changes fewer: puts some that belong together back to where they were found and mends what
 * that breaks anew, with fewer changes or less penalty.
 */
final class PuttingBack {
    private static final int MOST = 6;
    private static final long TRIES = 4_000;
    private static final int WIDTH = 40;

    /** Every so many rounds a point that is given up is tried again. */
    private static final int AGAIN = 3;

    private static final int ROUNDS = 60;
    private static final int ROUNDS_PER_CHANGE = 20;

    private final Bench bench;
    private final Mending mending;
    private final WaysOut waysOut;
    private final Random random;
    private final BooleanSupplier over;

    PuttingBack(
            Bench bench, Mending mending, WaysOut waysOut, Random random, BooleanSupplier over) {
        this.bench = bench;
        this.mending = mending;
        this.waysOut = waysOut;
        this.random = random;
        this.over = over;
    }

    /**
     * Until nothing has become better for long.
     *
     * @param givenUp broken points that may stay
     */
    void run(Tolerance givenUp) {
        run(givenUp, 1, ROUNDS_PER_CHANGE);
        run(givenUp, 0, ROUNDS_PER_CHANGE / 4);
    }

    private void run(Tolerance givenUp, int fewer, int roundsPerChange) {
        int idle = 0;
        int rounds = 0;
        while (idle < ROUNDS + (roundsPerChange * bench.cost())
                && bench.cost() > 0
                && !over.getAsBoolean()) {
            boolean isBetter =
                    (!givenUp.isEmpty() && rounds % AGAIN == 0)
                            ? again(givenUp)
                            : round(givenUp, fewer);
            idle = isBetter ? 0 : idle + 1;
            rounds++;
        }
    }

    /**
     * @param fewer changes that are to be saved; 0 = as many changes with less penalty will do
     */
    private boolean round(Tolerance givenUp, int fewer) {
        var before = Mended.of(bench);
        var changed = sortedChanged();
        putBack(related(changed.get(random.nextInt(changed.size())), changed));
        var goal = new Goal(before.cost() - fewer, givenUp, WIDTH, TRIES);
        var after = mending.cheapest(bench.cost(), goal);
        boolean isBetter = after != null && after.isBetterThan(before);
        (isBetter && after != null ? after : before).show(bench);
        return isBetter;
    }

    private void putBack(List<Piece> pieces) {
        pieces.forEach(piece -> bench.move(piece, piece.found()));
    }

    private List<Piece> sortedChanged() {
        var changed = new ArrayList<>(bench.changed());
        changed.sort(Comparator.comparingInt(Piece::index));
        return changed;
    }

    /** Some changed pieces: those that have most in common with one. */
    private List<Piece> related(Piece one, List<Piece> changed) {
        int count = 1 + random.nextInt(Math.min(MOST, changed.size()));
        var closeness = new double[bench.pieces().size()];
        for (var piece : changed) {
            closeness[piece.index()] = inCommon(one, piece) + random.nextDouble() * 2;
        }
        closeness[one.index()] = Double.MAX_VALUE;
        var sorted = new ArrayList<>(changed);
        sorted.sort(Comparator.comparingDouble(piece -> -closeness[piece.index()]));
        return List.copyOf(sorted.subList(0, count));
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

    /** A point that could not be mended is tried anew, with the changes around it put back. */
    private boolean again(Tolerance givenUp) {
        var before = Mended.of(bench);
        var points = bench.broken();
        if (points.isEmpty()) {
            return false;
        }
        var target = points.get(random.nextInt(points.size()));
        var parts = waysOut.partsOf(target.entry(), target.point());
        if (!parts.isEmpty()) {
            putBack(related(parts.get(random.nextInt(parts.size())), sortedChanged()));
        }
        var wanted = givenUp.without(target);
        var after =
                mending.cheapest(
                        bench.cost(), new Goal(before.cost() + MOST, wanted, WIDTH, 2 * TRIES));
        boolean isBetter = after != null && after.isBetterThan(before);
        (isBetter && after != null ? after : before).show(bench);
        if (isBetter) {
            givenUp.remove(target);
        }
        return isBetter;
    }
}
