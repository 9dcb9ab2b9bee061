package paike.solver.search;

import java.util.List;
import paike.solver.board.Block;
import paike.solver.planning.Spot;

/** A place for a block, and what it costs. */
final class Seat {
    private final Spot[] spots;
    private final List<Block> leaving;
    private final double price;

    /**
     * @param spots of the lessons of the block
     * @param leaving blocks that have to leave for it
     * @param price in dearness of blocks
     */
    Seat(Spot[] spots, List<Block> leaving, double price) {
        this.spots = spots;
        this.leaving = leaving;
        this.price = price;
    }

    Spot[] spots() {
        return spots;
    }

    List<Block> leaving() {
        return leaving;
    }

    double price() {
        return price;
    }
}
