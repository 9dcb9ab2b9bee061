package paike.solver.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import paike.rules.RunningScore.Broken;
import paike.solver.repair.pieces.Bench;
import paike.solver.repair.pieces.Mended;
import paike.solver.repair.pieces.Piece;
import paike.solver.repair.pieces.Step;
import paike.solver.repair.pieces.Tolerance;
import paike.solver.repair.pieces.WaysOut;

/**
 * Searches the ways out of broken points, depth first, within a number of changes.
 *
 * <p>A piece is decided once on the way down. A step whose consequences have all been seen is
 * banned beside them, so that no set of changes is met twice. A branch is cut where broken points
 * that share no lesson need more changes than are left.
 */
final class Mending {
    /** More changes than there can be. */
    static final int HOPELESS = Integer.MAX_VALUE / 2;

    private final Bench bench;
    private final WaysOut waysOut;
    private final BooleanSupplier stop;
    private final BitSet decided = new BitSet();
    private final BitSet banned;
    private Goal goal = new Goal(0, Tolerance.none(), 1, 0);
    private long tries;
    private boolean cut;
    private boolean fewest;
    private int deepest;

    /** Whether some pieces were changed before the search, and may be changed again for nothing. */
    private boolean anyFree;

    private @Nullable Mended best;

    /**
     * A step that was tried.
     *
     * @param broken what must be mended after it
     * @param least changes that will be needed in all, at least
     */
    private record Child(Step step, List<Broken> broken, int least) {}

    Mending(Bench bench, WaysOut waysOut, BooleanSupplier stop) {
        this.bench = bench;
        this.waysOut = waysOut;
        this.stop = stop;
        this.banned = new BitSet(bench.stepCount());
    }

    /**
     * The best that can be reached from the bench as it is; the bench stays as it is.
     *
     * @return null if nothing was found
     */
    @Nullable Mended search(Goal what) {
        goal = what;
        tries = 0;
        cut = false;
        best = null;
        deepest = what.cost() - bench.cost() + 1;
        decided.clear();
        anyFree = !bench.changed().isEmpty();
        var broken = goal.tolerated().without(bench.broken());
        if (broken.isEmpty()) {
            note();
        } else if (bench.cost() + least(broken) <= goal.cost()) {
            dig(broken, 1);
        }
        return best;
    }

    /**
     * The same with as few changes as possible: one more at a time, up to the goal's cost.
     *
     * @param least changes to begin with
     */
    @Nullable Mended cheapest(int least, Goal what) {
        fewest = true;
        for (int cost = least; cost <= what.cost(); cost++) {
            var found = search(what.costing(cost));
            if (found != null) {
                return found;
            }
            fewest &= !cut && goal.isComplete();
        }
        return null;
    }

    /** Whether the last {@link #cheapest} has seen that less than it found is not enough. */
    boolean isFewest() {
        return fewest;
    }

    private void dig(List<Broken> broken, int depth) {
        var target = narrowest(broken);
        var children = children(target, depth);
        var seen = new ArrayList<Step>();
        int most = Math.min(children.size(), goal.width());
        for (int i = 0; i < most && !isOver(); i++) {
            var child = children.get(i);
            if (child.least() > limit()) {
                continue;
            }
            var places = bench.places(child.step());
            decide(child.step(), true);
            bench.take(child.step());
            dig(child.broken(), depth + 1);
            bench.takeBack(child.step(), places);
            decide(child.step(), false);
            banned.set(child.step().index());
            seen.add(child.step());
        }
        seen.forEach(step -> banned.clear(step.index()));
    }

    private boolean isOver() {
        if (tries > goal.tries() || stop.getAsBoolean()) {
            cut = true;
        }
        return cut;
    }

    /** Most lessons that may be changed: as many as allowed, or as in the best found so far. */
    private int limit() {
        return best == null ? goal.cost() : best.cost();
    }

    private void decide(Step step, boolean isDecided) {
        step.turns().forEach(turn -> decided.set(turn.piece().index(), isDecided));
    }

    private boolean isOpen(Step step) {
        for (var turn : step.turns()) {
            if (decided.get(turn.piece().index()) || turn.piece().isLocked()) {
                return false;
            }
        }
        return !banned.get(step.index());
    }

    /** The steps worth following from a broken point, the most promising first. */
    private List<Child> children(Broken target, int depth) {
        var children = new ArrayList<Child>();
        for (var step : waysOut.of(target.entry(), target.point())) {
            if (isOver()) {
                break;
            }
            if (!isOpen(step)) {
                continue;
            }
            tries++;
            var places = bench.places(step);
            bench.take(step);
            decide(step, true);
            judge(step, target, depth, children);
            decide(step, false);
            bench.takeBack(step, places);
        }
        children.sort(
                Comparator.comparingInt((Child child) -> child.broken().size())
                        .thenComparingInt(Child::least)
                        .thenComparingInt(child -> child.step().index()));
        return children;
    }

    private void judge(Step step, Broken target, int depth, List<Child> children) {
        int cost = bench.cost();
        boolean isLast = depth >= deepest || (cost >= limit() && !anyFree);
        if (cost > limit() || (isLast && bench.hard() > goal.tolerated().penalty())) {
            return;
        }
        var broken = goal.tolerated().without(bench.broken());
        if (broken.isEmpty()) {
            note();
            return;
        }
        if (isLast || (!goal.isComplete() && isNoBetter(target, broken))) {
            return;
        }
        int least = cost + least(broken);
        if (least <= limit()) {
            children.add(new Child(step, broken, least));
        }
    }

    private static boolean isNoBetter(Broken target, List<Broken> broken) {
        return broken.stream()
                .anyMatch(
                        one ->
                                one.point() == target.point()
                                        && one.entry().id().equals(target.entry().id())
                                        && one.deviation() >= target.deviation());
    }

    private void note() {
        var mended = Mended.of(bench);
        if (best == null || mended.isBetterThan(best)) {
            best = mended;
        }
    }

    /**
     * Further changes that are needed at least: as many as there are broken points of which no two
     * have a lesson in common. Lessons that were changed before may be changed again for nothing. A
     * point whose lessons are all decided is beyond any number.
     */
    int least(List<Broken> broken) {
        Set<Piece> used = new HashSet<>();
        int least = 0;
        for (var one : broken) {
            var parts = waysOut.mendersOf(one.entry(), one.point());
            if (!WaysOut.onlyGetsWorse(one.entry().rule()) && !isMissing(parts)) {
                continue;
            }
            if (parts.stream().noneMatch(this::isOpen)) {
                return HOPELESS;
            }
            if (parts.stream().noneMatch(part -> used.contains(part) || isFree(part))) {
                used.addAll(parts);
                least++;
            }
        }
        return broken.isEmpty() || bench.changed().stream().anyMatch(this::isFree)
                ? least
                : Math.max(1, least);
    }

    /** Whether a lesson without a place is all that can mend a point. */
    private static boolean isMissing(List<Piece> menders) {
        return menders.size() == 1 && menders.getFirst().found().isEmpty();
    }

    /** Whether it was changed before, and may be changed again. */
    private boolean isFree(Piece piece) {
        return piece.isChanged() && isOpen(piece);
    }

    private boolean isOpen(Piece piece) {
        return !piece.isLocked() && !decided.get(piece.index());
    }

    /** The point with the fewest lessons to try. */
    private Broken narrowest(List<Broken> broken) {
        var narrowest = broken.getFirst();
        long fewest = Long.MAX_VALUE;
        for (var one : broken) {
            var menders = waysOut.mendersOf(one.entry(), one.point());
            long width = menders.stream().filter(this::isOpen).count();
            if (!WaysOut.onlyGetsWorse(one.entry().rule()) && !isMissing(menders)) {
                width += bench.pieces().size();
            }
            if (width < fewest) {
                narrowest = one;
                fewest = width;
            }
        }
        return narrowest;
    }
}
