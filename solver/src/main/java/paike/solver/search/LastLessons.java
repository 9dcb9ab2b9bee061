package paike.solver.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import paike.rules.RunningScore;
import paike.solver.Scenario;
import paike.solver.board.Block;
import paike.solver.board.Board;
import paike.solver.board.Displacement;
import paike.solver.board.Obstacles;
import paike.solver.board.Openings;
import paike.solver.board.Partners;
import paike.solver.planning.Spot;

/**
 * Finds places for the last lessons of a nearly complete timetable.
 *
 * <p>Where an ejection pool begins from nothing and lets as many wait as it takes, this one keeps
 * nearly all of them placed: it takes in one that waits for others only while few wait, and between
 * two tries it moves others about, so that next time the gap is elsewhere.
 */
final class LastLessons {
    /** Bounds of how many more may wait than in the fullest timetable found; drawn for each run. */
    private static final int LEAST_MORE = 3;

    private static final int MOST_MORE = 5;

    /** Calls of a displacement before blocks are ejected. */
    private static final int CALLS = 30;

    /** Blocks moved about between two tries, and calls of a displacement for each. */
    private static final int MOVED = 3;

    private static final int CALLS_TO_MOVE = 10;

    private final Board board;
    private final RandomGenerator random;
    private final int[] dearness;
    private final Openings openings;
    private final Seats seats;
    private final Displacement far;
    private final Displacement near;
    private final List<Block> movable;
    private final int more;
    private final List<Block> waiting = new ArrayList<>();
    private final Fullest fullest;

    /**
     * @param board emptied of all that is not locked
     * @param score of all rules, for what single places cost
     * @param wishes the pair rules of level SHOULD
     */
    LastLessons(
            Scenario scenario,
            Board board,
            RunningScore score,
            Partners wishes,
            RandomGenerator random) {
        this.board = board;
        this.random = random;
        this.dearness = board.blocks().dearness();
        board.clear();
        this.openings = new Openings(board, score, wishes, dearness, random);
        var obstacles = new Obstacles(board, dearness, random);
        this.seats = new Seats(board, openings, obstacles);
        this.far = new Displacement(board, openings, obstacles, Displacement.Reach.FAR);
        var reach = Displacement.Reach.near(scenario.rulebook());
        this.near = new Displacement(board, openings, obstacles, reach);
        this.movable =
                board.blocks().all().stream().filter(block -> block.slotCount() > 1).toList();
        this.more = random.nextInt(LEAST_MORE, MOST_MORE + 1);
        this.fullest = new Fullest(board);
    }

    /**
     * Works until every lesson has a place, or the limits say stop.
     *
     * @param timetable where each lesson is: [lesson]; null = nowhere
     * @param stop asked before each try
     * @param patience openings to be looked at without placing more
     * @param progress told the least number of waiting blocks
     */
    void run(
            @Nullable Spot[] timetable, BooleanSupplier stop, long patience, IntConsumer progress) {
        board.show(timetable);
        waiting.addAll(board.waiting());
        fullest.remember(waiting.size());
        long giveUp = patience;
        while (!waiting.isEmpty() && openings.looks() < giveUp && !stop.getAsBoolean()) {
            insert(waiting.remove(random.nextInt(waiting.size())));
            if (fullest.remember(waiting.size())) {
                giveUp = openings.looks() + patience;
                progress.accept(waiting.size());
            }
            for (int i = 0; i < MOVED; i++) {
                moveAny();
            }
        }
    }

    /** The fullest timetable found, and how many blocks it leaves without a place. */
    Fullest fullest() {
        return fullest;
    }

    private void moveAny() {
        var block = movable.get(random.nextInt(movable.size()));
        if (board.isPlaced(block)) {
            near.tryElsewhere(block, CALLS_TO_MOVE);
        }
    }

    private void insert(Block block) {
        if (far.trySeat(block, CALLS)) {
            return;
        }
        dearness[block.index()]++;
        var seat = seats.cheapest(block, fullest.unplaced() + more - waiting.size());
        if (seat == null) {
            waiting.add(block);
            return;
        }
        for (var leaving : seat.leaving()) {
            board.take(leaving);
            waiting.add(leaving);
        }
        board.put(block, seat.spots());
    }
}
