package paike.solver.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import paike.rules.Level;
import paike.rules.RunningScore;
import paike.solver.Scenario;
import paike.solver.board.Block;
import paike.solver.board.Board;
import paike.solver.board.Partners;
import paike.solver.planning.PlannedLesson;
import paike.solver.planning.Spot;

/**
 * Takes all that has a part in a broken wish out of a complete timetable and seats it anew, with an
 * ear for wishes; what annealing hardly finds step by step where must-rules are tight is often
 * found so at once.
 */
final class Recasting {
    /** Openings looked at in a round, per block of the school. */
    private static final int LOOKS = 150;

    /** Ways to go about it, with the price of a mean wish: what one cannot do another can. */
    static final List<PricedPool.Terms> WAYS =
            List.of(
                    new PricedPool.Terms(25, true),
                    new PricedPool.Terms(8, true),
                    new PricedPool.Terms(5, false));

    private final Board board;
    private final RunningScore score;
    private final Partners wishes;
    private final RandomGenerator random;
    private final double meanWeight;
    private final int firstWay;

    /**
     * @param score of all rules, for what single places cost
     * @param firstWay of the first round; others follow in turn
     */
    Recasting(
            Scenario scenario,
            RunningScore score,
            List<PlannedLesson> lessons,
            RandomGenerator random,
            int firstWay) {
        var should = scenario.rulebook().of(Level.SHOULD);
        this.board = Board.heedingWishes(scenario, lessons);
        this.score = score;
        this.wishes = new Partners(should, scenario.school());
        this.random = random;
        this.meanWeight = Math.max(1, scenario.rulebook().meanWeight());
        this.firstWay = firstWay;
    }

    /**
     * Works until no wish is broken, a round has not led further, or the limits say stop.
     *
     * @param complete where each lesson is: [lesson]; null = nowhere, and there it stays
     * @param stop asked before each block
     * @return the best timetable found, as complete
     */
    @Nullable Spot[] run(@Nullable Spot[] complete, BooleanSupplier stop) {
        var best = complete;
        board.show(best);
        long least = board.penalty();
        boolean isBetter = true;
        for (int round = 0; isBetter && least > 0 && !stop.getAsBoolean(); round++) {
            var way = WAYS.get((firstWay + round) % WAYS.size());
            var terms = new PricedPool.Terms(way.perPenalty() / meanWeight, way.atRandom());
            var pool = new PricedPool(board, score, wishes, random, terms);
            board.show(best);
            long looks = (long) LOOKS * board.blocks().all().size();
            isBetter = pool.run(guilty(), stop, looks) && board.penalty() < least;
            if (isBetter) {
                least = board.penalty();
                best = board.copySpots();
            }
        }
        return best;
    }

    /** Blocks without which fewer wishes were broken. */
    private List<Block> guilty() {
        var guilty = new ArrayList<Block>();
        for (var block : board.blocks().all()) {
            if (board.isPlaced(block) && block.slotCount() > 1) {
                long with = board.penalty();
                var spots = board.spots(block);
                board.take(block);
                if (board.penalty() < with) {
                    guilty.add(block);
                }
                board.put(block, spots);
            }
        }
        return guilty;
    }
}
