package paike.solver.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import paike.rules.Rulebook;
import paike.solver.planning.Spot;

/**
 * Seats a block by pushing others elsewhere, who push others in turn, and takes everything back if
 * somebody ends without a place. After FET's recursive swapping, cut short: a few calls solve what
 * an ejection pool finds hard, and many calls do not pay.
 */
public final class Displacement {
    private static final int NOWHERE = -1;

    private final Board board;
    private final Openings openings;
    private final Obstacles obstacles;
    private final Reach reach;
    private final double[] difficulty;

    /** Blocks placed or taken out, with where they were before (null = nowhere). */
    private final List<Obstacles.Taken> taken = new ArrayList<>();

    private final List<Block> seated = new ArrayList<>();

    /** Changes in order: true = the next of {@link #seated}, false = the next of taken. */
    private final List<Boolean> journal = new ArrayList<>();

    private int calls;

    /**
     * How far it goes.
     *
     * @param deepest so many may push one another in a row
     * @param slots tried for one block, the best first
     * @param mostPushed dearness of those that one may push away by rules that are no matter of two
     *     lessons alone
     * @param perLesson penalty of wishes that weighs as much as one lesson in the way; {@link
     *     #NUMBER_ALONE}: wishes only decide between equals
     */
    public record Reach(int deepest, int slots, long mostPushed, long perLesson) {
        static final long NUMBER_ALONE = 0;

        /** To complete a timetable. */
        public static final Reach FAR = new Reach(14, 8, Openings.BARRED, NUMBER_ALONE);

        private static final int DEEPEST_NEAR = 10;
        private static final int SLOTS_NEAR = 4;
        private static final int MOST_PUSHED_NEAR = 2;

        /** To change a timetable a little, with an ear for the wishes of a rulebook. */
        public static Reach near(Rulebook rulebook) {
            long perLesson = Math.max(1, Math.round(rulebook.meanWeight()));
            return new Reach(DEEPEST_NEAR, SLOTS_NEAR, MOST_PUSHED_NEAR, perLesson);
        }
    }

    /** One way to seat a block, copied from the openings. */
    private static final class Seat {
        private final Spot[] spots;
        private final long[] inWay;

        Seat(Spot[] spots, long[] inWay) {
            this.spots = spots;
            this.inWay = inWay;
        }
    }

    public Displacement(Board board, Openings openings, Obstacles obstacles, Reach reach) {
        this.board = board;
        this.openings = openings;
        this.obstacles = obstacles;
        this.reach = reach;
        this.difficulty = Difficulty.of(board);
    }

    /**
     * @param block without a place
     * @param calls blocks looked at before it gives up
     * @return whether the block and all it pushed away have a place; else nothing has changed
     */
    public boolean trySeat(Block block, int calls) {
        begin(calls);
        return end(seat(block, 0, reach.slots(), NOWHERE));
    }

    /**
     * Likewise, for a block that has a place: at the best of its other slots, and at no further
     * one.
     */
    public boolean tryElsewhere(Block block, int calls) {
        begin(calls);
        var spots = board.spots(block);
        taken.add(new Obstacles.Taken(block, spots));
        journal.add(false);
        board.take(block);
        return end(seat(block, 0, 1, spots[0].slot()));
    }

    /** Takes back what the last success has changed. */
    public void takeBack() {
        undo(0);
    }

    private void begin(int calls) {
        this.calls = calls;
        taken.clear();
        seated.clear();
        journal.clear();
    }

    private boolean end(boolean done) {
        obstacles.releaseAll();
        if (!done) {
            undo(0);
        }
        return done;
    }

    private boolean seat(Block block, int depth, int slots, int avoided) {
        if (calls-- <= 0) {
            return false;
        }
        openings.look(block);
        for (var seat : seats(block, slots, avoided)) {
            if (obstacles.holdsAny(seat.inWay)
                    || (depth == reach.deepest() && !Clashes.isEmpty(seat.inWay))) {
                continue;
            }
            int mark = journal.size();
            var pushed = new ArrayList<Obstacles.Taken>();
            obstacles.take(seat.inWay, pushed);
            board.put(block, seat.spots);
            boolean clear = obstacles.clear(block, reach.mostPushed(), pushed) != Openings.BARRED;
            pushed.forEach(
                    one -> {
                        taken.add(one);
                        journal.add(false);
                    });
            seated.add(block);
            journal.add(true);
            if (clear && (depth < reach.deepest() || pushed.isEmpty())) {
                obstacles.hold(block);
                if (seatAll(pushed, depth + 1)) {
                    return true;
                }
            }
            undo(mark);
            if (calls <= 0) {
                return false;
            }
        }
        return false;
    }

    private boolean seatAll(List<Obstacles.Taken> pushed, int depth) {
        var order = new ArrayList<>(pushed);
        order.sort(Comparator.comparingDouble(one -> -difficulty[one.block().index()]));
        for (var one : order) {
            if (!seat(one.block(), depth, reach.slots(), NOWHERE)) {
                return false;
            }
        }
        return true;
    }

    private List<Seat> seats(Block block, int slots, int avoided) {
        var seats = new ArrayList<Seat>();
        int count =
                reach.perLesson() == Reach.NUMBER_ALONE
                        ? openings.rankByNumber(block)
                        : openings.rankByWishes(block, reach.perLesson());
        for (int turn = 0; turn < count && seats.size() < slots; turn++) {
            int i = openings.ranked(turn);
            if (block.slot(i) != avoided) {
                seats.add(new Seat(openings.spots(i), openings.inWay(i).clone()));
            }
        }
        return seats;
    }

    private void undo(int mark) {
        while (journal.size() > mark) {
            if (journal.removeLast()) {
                var block = seated.removeLast();
                obstacles.release(block);
                board.take(block);
            } else {
                var one = taken.removeLast();
                obstacles.putBack(one);
            }
        }
    }
}
