package paike.solver.repair;

import paike.solver.repair.pieces.Tolerance;

/**
 * What a search of {@link Mending} may do.
 *
 * @param cost lessons that may be changed in all
 * @param tolerated broken points that may stay
 * @param width ways followed from each broken point, the most promising first; ways that do not
 *     bring the point nearer to its rule are then left out; {@link #ALL} = all ways, so that
 *     nothing found means that there is nothing
 * @param tries steps tried before it gives up
 */
record Goal(int cost, Tolerance tolerated, int width, long tries) {
    static final int ALL = Integer.MAX_VALUE;

    boolean isComplete() {
        return width == ALL;
    }

    Goal costing(int other) {
        return new Goal(other, tolerated, width, tries);
    }
}
