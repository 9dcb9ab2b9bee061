package paike.solver.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import paike.rules.RunningScore;
import paike.solver.planning.Spot;

/**
 * Finds a place for every lesson without breaking a must-rule.
 *
 * <p>Takes an unplaced block and puts it where it breaks nothing; if there is no such place, where
 * the blocks in its way are cheapest to take out, and these wait in turn. A block gets dearer each
 * time it finds no free place. After Nagata and Bräysy, "A powerful route minimization heuristic"
 * (2009).
 */
final class EjectionPool {
    /**
     * Blocks taken from the pool without gain, per block of the school, before the first waits
     * behind the others: some may have no place at all.
     */
    private static final int PATIENCE = 2;

    /** Slots at which the rules are asked when none is free. */
    private static final int SLOTS_TRIED = 10;

    /** Blocks moved at random after an ejection, so that the search does not go in circles. */
    private static final int SHIFTS = 2;

    private final Board board;
    private final RandomGenerator random;
    private final Openings openings;
    private final Obstacles obstacles;
    private final Displacement displacement;
    private final int calls;
    private final Deque<Block> waiting = new ArrayDeque<>();
    private final int[] dearness;
    private @Nullable Spot[] best;
    private int bestUnplaced = Integer.MAX_VALUE;

    /**
     * @param board emptied of all that is not locked
     * @param score of all rules, for what single places cost
     * @param wishes the pair rules of level SHOULD
     * @param calls of displacement before blocks are ejected; 0 = none
     */
    EjectionPool(
            Board board, RunningScore score, Partners wishes, RandomGenerator random, int calls) {
        this.board = board;
        this.calls = calls;
        this.random = random;
        this.dearness = new int[board.blocks().all().size()];
        Arrays.fill(dearness, 1);
        board.clear();
        this.openings = new Openings(board, score, wishes, dearness, random);
        this.obstacles = new Obstacles(board, dearness, random);
        this.best = board.copySpots();
        var difficulty = difficulty();
        this.displacement = new Displacement(board, openings, obstacles, difficulty);
        board.blocks().all().stream()
                .filter(block -> block.slotCount() > 0)
                .filter(block -> !board.isPlaced(block))
                .sorted(
                        Comparator.comparingDouble((Block block) -> -difficulty[block.index()])
                                .thenComparingInt(Block::index))
                .forEach(waiting::addLast);
        remember();
    }

    /** Periods of the lessons a block must not overlap, per slot at which it may be. */
    private double[] difficulty() {
        var difficulty = new double[dearness.length];
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

    /**
     * Works until every lesson has a place, or the limits say stop.
     *
     * @param stop asked before each block
     * @param mostLooks openings to be looked at
     * @param progress told the number of waiting lessons now and then
     */
    void run(BooleanSupplier stop, long mostLooks, IntConsumer progress) {
        int patience = PATIENCE * dearness.length;
        long lastGain = 0;
        for (long i = 0;
                openings.looks() < mostLooks && !waiting.isEmpty() && !stop.getAsBoolean();
                i++) {
            insert(waiting.removeFirst());
            if (waiting.size() < bestUnplaced) {
                remember();
                lastGain = i;
            } else if (i - lastGain > patience && !waiting.isEmpty()) {
                waiting.addLast(waiting.removeFirst());
                lastGain = i;
            }
            if (i % 64 == 0) {
                progress.accept(waiting.size());
            }
        }
        fillUp();
    }

    /** Where each lesson is in the fullest timetable found: [lesson]; null = nowhere. */
    @Nullable Spot[] best() {
        return best;
    }

    /** Blocks without a place in the fullest timetable found. */
    int unplaced() {
        return bestUnplaced;
    }

    private void remember() {
        bestUnplaced = waiting.size();
        best = board.copySpots();
    }

    /** Goes back to the fullest timetable and places what it has room for as it stands. */
    private void fillUp() {
        board.clear();
        waiting.clear();
        for (var block : board.blocks().all()) {
            var spots = new Spot[block.size()];
            boolean wasPlaced = true;
            for (int i = 0; i < spots.length; i++) {
                var spot = best[block.lesson(i).getIndex()];
                wasPlaced &= spot != null;
                spots[i] = spot;
            }
            if (wasPlaced) {
                board.put(block, spots);
            }
        }
        for (var block : board.blocks().all()) {
            if (!board.isPlaced(block) && block.slotCount() > 0 && !placeFreely(block)) {
                waiting.addLast(block);
            }
        }
        remember();
    }

    /** Puts a block where nobody has to leave. */
    private boolean placeFreely(Block block) {
        openings.look(block);
        int free = openings.rank(block, true);
        for (int turn = 0; turn < free; turn++) {
            int i = openings.ranked(turn);
            board.put(block, openings.spots(i));
            if (board.isSound()) {
                return true;
            }
            board.take(block);
        }
        return false;
    }

    private void insert(Block block) {
        openings.look(block);
        int count = openings.rank(block, false);
        if (count == 0) {
            dearness[block.index()]++;
            waiting.addLast(block);
            return;
        }
        long cheapest = Openings.BARRED;
        Spot[] chosen = null;
        List<Obstacles.Taken> ejected = List.of();
        int tries = 0;
        for (int turn = 0; turn < count; turn++) {
            int i = openings.ranked(turn);
            long cost = openings.cost(i);
            if (cost >= cheapest || (cost > 0 && tries++ >= SLOTS_TRIED && chosen != null)) {
                break;
            }
            var taken = new ArrayList<Obstacles.Taken>();
            obstacles.take(openings.inWay(i), taken);
            board.put(block, openings.spots(i));
            long more = obstacles.clear(block, cheapest - cost, taken);
            if (more != Openings.BARRED && cost + more == 0) {
                return;
            }
            if (more != Openings.BARRED) {
                cheapest = cost + more;
                chosen = openings.spots(i);
                ejected = List.copyOf(taken);
            }
            board.take(block);
            obstacles.restore(taken, 0);
        }
        dearness[block.index()]++;
        if (calls > 0 && displacement.trySeat(block, calls)) {
            return;
        }
        if (chosen == null) {
            waiting.addLast(block);
            return;
        }
        for (var taken : ejected) {
            board.take(taken.block());
            waiting.addFirst(taken.block());
        }
        board.put(block, chosen);
        for (int i = 0; i < SHIFTS; i++) {
            shift();
        }
    }

    /** Moves a placed block to another free slot, if it has one. */
    private void shift() {
        var blocks = board.blocks().all();
        var block = blocks.get(random.nextInt(blocks.size()));
        if (!board.isPlaced(block) || block.slotCount() < 2) {
            return;
        }
        var before = board.spots(block);
        board.take(block);
        if (!placeFreely(block)) {
            board.put(block, before);
        }
    }
}
