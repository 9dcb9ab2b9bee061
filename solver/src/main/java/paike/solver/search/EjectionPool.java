package paike.solver.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import paike.rules.RunningScore;
import paike.solver.board.Block;
import paike.solver.board.Board;
import paike.solver.board.Difficulty;
import paike.solver.board.Displacement;
import paike.solver.board.Obstacles;
import paike.solver.board.Openings;
import paike.solver.board.Partners;
import paike.solver.board.SoundExchange;
import paike.solver.planning.Spot;

/**
 * Finds a place for every lesson without breaking a must-rule.
 *
 * <p>Takes an unplaced block and puts it where it breaks nothing; if there is no such place, where
 * the blocks in its way are cheapest to take out, and these wait in turn; then others change places
 * at random. A block gets dearer each time it finds no free place. After Nagata and Bräysy, "A
 * powerful route minimization heuristic" (2009).
 */
final class EjectionPool {
    /** After so many failures of a block, and as many more, it tries a displacement. */
    private static final int FAILURES_PER_DISPLACEMENT = 60;

    private static final int CALLS = 100;

    /** Share of the blocks that are taken out of a timetable it begins with. */
    private static final double THINNED = 0.3;

    /** Ways to go about it: what one hardly finds another finds soon. */
    enum Style {
        /** The last to be taken out comes back first; what fails often tries a displacement. */
        LAST_FIRST,
        /** Any of those that wait, once all have been tried. */
        AT_RANDOM
    }

    private final Board board;
    private final RandomGenerator random;
    private final Openings openings;
    private final Seats seats;

    /** Where the last comes first. */
    private final @Nullable Displacement displacement;

    private final SoundExchange exchange;
    private final Style style;

    /** Blocks never tried yet, hardest first. */
    private final Deque<Block> untried = new ArrayDeque<>();

    /** Blocks that found no place or were taken out again. */
    private final List<Block> pool = new ArrayList<>();

    private final int[] dearness;
    private final Fullest fullest;

    /**
     * @param board emptied of all that is not locked
     * @param score of all rules, for what single places cost
     * @param wishes the pair rules of level SHOULD
     * @param style how it goes about it
     */
    EjectionPool(
            Board board, RunningScore score, Partners wishes, RandomGenerator random, Style style) {
        this.board = board;
        this.style = style;
        this.random = random;
        this.dearness = board.blocks().dearness();
        board.clear();
        this.openings = new Openings(board, score, wishes, dearness, random);
        var obstacles = new Obstacles(board, dearness, random);
        this.seats = new Seats(board, openings, obstacles);
        this.fullest = new Fullest(board);
        var difficulty = Difficulty.of(board);
        this.displacement =
                style == Style.LAST_FIRST
                        ? new Displacement(board, openings, obstacles, Displacement.Reach.FAR)
                        : null;
        this.exchange = new SoundExchange(board, random);
        board.waiting().stream()
                .sorted(
                        Comparator.comparingDouble((Block block) -> -difficulty[block.index()])
                                .thenComparingInt(Block::index))
                .forEach(untried::addLast);
        fullest.remember(waiting());
    }

    /**
     * Begins with some of the lessons where they are in a timetable, not with none.
     *
     * @param timetable that breaks no must-rule: [lesson]; null = nowhere
     */
    void beginWithPartOf(@Nullable Spot[] timetable) {
        board.show(timetable);
        for (var block : board.blocks().all()) {
            if (board.isPlaced(block) && block.slotCount() > 1 && random.nextDouble() < THINNED) {
                board.take(block);
            }
        }
        begin();
    }

    /** Likewise with all of them, but for those that break a must-rule there. */
    void beginWithSoundPartOf(@Nullable Spot[] timetable) {
        var order = new ArrayList<>(board.blocks().all());
        Collections.shuffle(order, random);
        board.showSoundly(timetable, order);
        begin();
    }

    private void begin() {
        untried.removeIf(board::isPlaced);
        fullest.remember(waiting());
    }

    /**
     * Works until every lesson has a place, or the limits say stop.
     *
     * @param stop asked before each block
     * @param patience openings to be looked at without placing more, and at least in all
     * @param progress told the number of waiting lessons now and then
     */
    void run(BooleanSupplier stop, long patience, IntConsumer progress) {
        long giveUp = patience;
        for (long i = 0; waiting() > 0 && openings.looks() < giveUp; i++) {
            if (stop.getAsBoolean()) {
                break;
            }
            insert(next());
            if (fullest.remember(waiting())) {
                giveUp = openings.looks() + patience;
            }
            if (i % 64 == 0) {
                progress.accept(waiting());
            }
        }
        fillUp();
    }

    private int waiting() {
        return untried.size() + pool.size();
    }

    /** Who waits next: the last to be taken out, or first every block once and then anyone. */
    private Block next() {
        if (!untried.isEmpty() && (pool.isEmpty() || style == Style.AT_RANDOM)) {
            return untried.removeFirst();
        }
        int drawn = style == Style.AT_RANDOM ? random.nextInt(pool.size()) : pool.size() - 1;
        Collections.swap(pool, drawn, pool.size() - 1);
        return pool.removeLast();
    }

    /** The fullest timetable found, and how many blocks it leaves without a place. */
    Fullest fullest() {
        return fullest;
    }

    /** Goes back to the fullest timetable and places what it has room for as it stands. */
    private void fillUp() {
        untried.clear();
        pool.clear();
        board.show(fullest.spots());
        for (var block : board.waiting()) {
            if (!placeFreely(block)) {
                pool.add(block);
            }
        }
        fullest.remember(waiting());
    }

    /** Puts a block where nobody has to leave. */
    private boolean placeFreely(Block block) {
        openings.lookForFree(block);
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
        var seat = seats.cheapest(block);
        if (seat != null && seat.leaving().isEmpty()) {
            board.put(block, seat.spots());
            return;
        }
        dearness[block.index()]++;
        if (displacement != null
                && dearness[block.index()] % FAILURES_PER_DISPLACEMENT == 0
                && displacement.trySeat(block, CALLS)) {
            return;
        }
        if (seat == null) {
            pool.add(block);
            return;
        }
        for (var leaving : seat.leaving()) {
            board.take(leaving);
            pool.add(leaving);
        }
        board.put(block, seat.spots());
        exchange.stir();
    }
}
