package paike.solver.board;

/** How hard it is to find a place for each block. */
public final class Difficulty {
    private Difficulty() {}

    /** Periods of the lessons it must not overlap, per slot at which it may be: [block]. */
    public static double[] of(Board board) {
        var difficulty = new double[board.blocks().all().size()];
        for (var block : board.blocks().all()) {
            long periods = 0;
            for (int i = 0; i < block.size(); i++) {
                periods += board.rivals(block.lesson(i).getIndex());
            }
            difficulty[block.index()] =
                    (double) periods * block.periods() / Math.max(1, block.slotCount());
        }
        return difficulty;
    }
}
