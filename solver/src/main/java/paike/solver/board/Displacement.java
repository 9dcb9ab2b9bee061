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
final class Displacement {
    /** So many may push one another in a row. */
    private static final int DEEPEST = 10;

    /** Slots tried for one block, the best first. */
    private static final int SLOTS = 4;

    /**
     * Dearness of those that one may push away by rules that are no matter of two lessons alone.
     */
    private static final int MOST_PUSHED = 2;

    private static final int NOWHERE = -1;

    private final Board board;
    private final Openings openings;
    private final Obstacles obstacles;
    private final double[] difficulty;

    /** Penalty of wishes that weighs as much as one lesson in the way. */
    private final long perLesson;

    /** Blocks placed or taken out, with where they were before (null = nowhere). */
    private final List<Obstacles.Taken> taken = new ArrayList<>();

    private final List<Block> seated = new ArrayList<>();

    /** Changes in order: true = the next of {@link #seated}, false = the next of taken. */
    private final List<Boolean> journal = new ArrayList<>();

    private int calls;

    /** One way to seat a block, copied from the openings. */
    private static final class Seat {
        private final Spot[] spots;
        private final long[] inWay;

        Seat(Spot[] spots, long[] inWay) {
            this.spots = spots;
            this.inWay = inWay;
        }
    }

    /**
     * @param rulebook for what its wishes weigh
     */
    Displacement(Board board, Openings openings, Obstacles obstacles, Rulebook rulebook) {
        this.board = board;
        this.openings = openings;
        this.obstacles = obstacles;
        this.difficulty = Difficulty.of(board);
        this.perLesson = Math.max(1, Math.round(rulebook.meanWeight()));
    }

    /**
     * @param block without a place
     * @param calls blocks looked at before it gives up
     * @return whether the block and all it pushed away have a place; else nothing has changed
     */
    public boolean trySeat(Block block, int calls) {
        begin(calls);
        return end(seat(block, 0, SLOTS, NOWHERE));
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
                    || (depth == DEEPEST && !Clashes.isEmpty(seat.inWay))) {
                continue;
            }
            int mark = journal.size();
            var pushed = new ArrayList<Obstacles.Taken>();
            obstacles.take(seat.inWay, pushed);
            board.put(block, seat.spots);
            boolean clear = obstacles.clear(block, MOST_PUSHED, pushed) != Openings.BARRED;
            pushed.forEach(
                    one -> {
                        taken.add(one);
                        journal.add(false);
                    });
            seated.add(block);
            journal.add(true);
            if (clear && (depth < DEEPEST || pushed.isEmpty())) {
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
            if (!seat(one.block(), depth, SLOTS, NOWHERE)) {
                return false;
            }
        }
        return true;
    }

    private List<Seat> seats(Block block, int slots, int avoided) {
        var seats = new ArrayList<Seat>();
        int count = openings.rankByWishes(block, perLesson);
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
