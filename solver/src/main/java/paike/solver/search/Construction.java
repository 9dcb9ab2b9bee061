package paike.solver.search;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import paike.rules.Level;
import paike.rules.RunningScore;
import paike.solver.Scenario;
import paike.solver.planning.PlannedLesson;
import paike.solver.planning.Spot;

/**
 * Looks for a complete timetable in rounds that grow longer, each from scratch: now an ejection
 * pool alone, now one that first tries a short displacement. Either finds soon what the other
 * hardly finds at all.
 */
final class Construction {
    /** Calls of a displacement before blocks are ejected. */
    private static final int CALLS = 100;

    /** Openings looked at in the first round, per block of the school. */
    private static final int FIRST_LOOKS = 60;

    private static final double GROWTH = 1.5;

    private final Board board;
    private final RunningScore score;
    private final Partners wishes;
    private final RandomGenerator random;
    private final boolean displaceFirst;
    private int unplaced = Integer.MAX_VALUE;

    /**
     * @param score of all rules, for what single places cost
     * @param displaceFirst whether the first round is one with displacement
     */
    Construction(
            Scenario scenario,
            RunningScore score,
            List<PlannedLesson> lessons,
            RandomGenerator random,
            boolean displaceFirst) {
        this.board = new Board(scenario, lessons);
        this.score = score;
        this.wishes = new Partners(scenario.rulebook().of(Level.SHOULD), scenario.school());
        this.random = random;
        this.displaceFirst = displaceFirst;
    }

    /**
     * Works until every lesson that can be placed is, or the limits say stop.
     *
     * @param stop asked before each block
     * @param rounds at most
     * @param progress told the number of waiting blocks now and then
     * @return where each lesson is in the fullest timetable found: [lesson]; null = nowhere
     */
    @Nullable Spot[] run(BooleanSupplier stop, int rounds, IntConsumer progress) {
        double looks = (double) FIRST_LOOKS * board.blocks().all().size();
        var best = board.copySpots();
        for (int round = 0; round < rounds && unplaced > 0; round++) {
            boolean displaces = round % 2 == 0 == displaceFirst;
            var pool = new EjectionPool(board, score, wishes, random, displaces ? CALLS : 0);
            pool.run(stop, (long) looks, progress);
            if (pool.unplaced() < unplaced) {
                unplaced = pool.unplaced();
                best = pool.best();
            }
            looks *= round % 2 == 0 ? 1 : GROWTH;
            if (stop.getAsBoolean()) {
                break;
            }
        }
        return best;
    }

    /** Whether the timetable found has every lesson that may be placed at all. */
    boolean isComplete() {
        return unplaced == 0;
    }
}
