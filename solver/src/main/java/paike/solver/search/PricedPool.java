package paike.solver.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import paike.rules.RunningScore;
import paike.solver.board.Block;
import paike.solver.board.Board;
import paike.solver.board.Obstacles;
import paike.solver.board.Openings;
import paike.solver.board.Partners;
import paike.solver.board.SoundExchange;

/**
 * An ejection pool that hears wishes: a block goes where the blocks that have to leave for it and
 * the wishes that it breaks are cheapest together. Blocks get dearer each time they find no place
 * for nothing and wishes do not, so that in the end they are broken where it matters most. After
 * blocks are taken out others change places at random.
 */
final class PricedPool {
    private final Board board;
    private final RandomGenerator random;
    private final Openings openings;
    private final Obstacles obstacles;
    private final SoundExchange exchange;
    private final Terms terms;
    private final int[] dearness;
    private final List<Block> pool = new ArrayList<>();

    /**
     * @param perPenalty dearness that a point of penalty weighs as much as, while a block that
     *     never failed has 1
     * @param atRandom whether any of those that wait comes next, not the last to be taken out
     */
    record Terms(double perPenalty, boolean atRandom) {}

    /**
     * @param board that heeds wishes, with nothing but the locked lessons placed
     * @param score of all rules, for what single places cost
     * @param wishes the pair rules of level SHOULD
     */
    PricedPool(
            Board board, RunningScore score, Partners wishes, RandomGenerator random, Terms terms) {
        this.board = board;
        this.random = random;
        this.terms = terms;
        this.dearness = board.blocks().dearness();
        board.clear();
        this.openings = new Openings(board, score, wishes, dearness, random);
        this.obstacles = new Obstacles(board, dearness, random);
        this.exchange = new SoundExchange(board, random);
    }

    /**
     * Takes blocks out and works until each has a place again, or the limits say stop.
     *
     * @param stop asked before each block
     * @param mostLooks openings to be looked at
     * @return whether each has
     */
    boolean run(List<Block> out, BooleanSupplier stop, long mostLooks) {
        for (var block : out) {
            board.take(block);
            pool.add(block);
        }
        while (!pool.isEmpty() && openings.looks() < mostLooks && !stop.getAsBoolean()) {
            insert(next());
        }
        return pool.isEmpty();
    }

    private Block next() {
        if (terms.atRandom()) {
            Collections.swap(pool, random.nextInt(pool.size()), pool.size() - 1);
        }
        return pool.removeLast();
    }

    private void insert(Block block) {
        openings.look(block);
        var seat = cheapest(block);
        if (seat == null) {
            dearness[block.index()]++;
            pool.addFirst(block);
            return;
        }
        if (seat.price() > 0) {
            dearness[block.index()]++;
        }
        for (var leaving : seat.leaving()) {
            board.take(leaving);
            pool.add(leaving);
        }
        board.put(block, seat.spots());
        if (!seat.leaving().isEmpty()) {
            exchange.stir();
        }
    }

    private @Nullable Seat cheapest(Block block) {
        int count = openings.rankByPrice(block, terms.perPenalty());
        Seat best = null;
        for (int turn = 0; turn < count; turn++) {
            int i = openings.ranked(turn);
            double atLeast = openings.price(i, terms.perPenalty());
            if (best != null && atLeast >= best.price()) {
                break;
            }
            var most = best == null ? Openings.BARRED : (long) Math.ceil(best.price() - atLeast);
            var seat = seat(block, i, most);
            if (seat != null && (best == null || seat.price() < best.price())) {
                best = seat;
            }
        }
        return best;
    }

    /**
     * @param most dearness that is too much for those that other rules than those about two lessons
     *     send away
     */
    private @Nullable Seat seat(Block block, int i, long most) {
        var leaving = new ArrayList<Obstacles.Taken>();
        obstacles.take(openings.inWay(i), leaving);
        board.put(block, openings.spots(i));
        long more = obstacles.clear(block, most, leaving);
        long penalty = more == Openings.BARRED ? 0 : board.penalty();
        board.take(block);
        Seat seat = null;
        if (more != Openings.BARRED) {
            penalty -= board.penalty();
            seat =
                    new Seat(
                            openings.spots(i),
                            leaving.stream().map(Obstacles.Taken::block).toList(),
                            openings.cost(i) + more + terms.perPenalty() * penalty);
        }
        obstacles.restore(leaving, 0);
        return seat;
    }
}
