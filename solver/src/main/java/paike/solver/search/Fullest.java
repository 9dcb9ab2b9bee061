package paike.solver.search;

import org.jspecify.annotations.Nullable;
import paike.solver.board.Board;
import paike.solver.planning.Spot;

/** The fullest timetable that a search has had on its board. */
final class Fullest {
    private final Board board;
    private @Nullable Spot[] spots;
    private int unplaced = Integer.MAX_VALUE;

    /** As the board is now, until it is fuller. */
    Fullest(Board board) {
        this.board = board;
        this.spots = board.copySpots();
    }

    /**
     * Remembers what is on the board, if fewer wait than ever before.
     *
     * @return whether they do
     */
    boolean remember(int waiting) {
        boolean isFuller = waiting < unplaced;
        if (isFuller) {
            unplaced = waiting;
            spots = board.copySpots();
        }
        return isFuller;
    }

    /** Where each lesson is: [lesson]; null = nowhere. */
    @Nullable Spot[] spots() {
        return spots;
    }

    /** Blocks without a place. */
    int unplaced() {
        return unplaced;
    }
}
