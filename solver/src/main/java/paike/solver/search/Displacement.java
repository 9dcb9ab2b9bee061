package paike.solver.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import paike.solver.planning.Spot;

/**
 * Seats a block by pushing others elsewhere, who push others in turn, and takes everything back if
 * somebody ends without a place. After FET's recursive swapping, cut short: a few calls solve what
 * an ejection pool finds hard, and many calls do not pay.
 */
final class Displacement {
    private static final int DEEPEST = 14;

    /** Slots tried for one block, those with fewest in the way first. */
    private static final int SLOTS_TRIED = 8;

    private final Board board;
    private final Openings openings;
    private final Obstacles obstacles;
    private final double[] difficulty;

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

    Displacement(Board board, Openings openings, Obstacles obstacles, double[] difficulty) {
        this.board = board;
        this.openings = openings;
        this.obstacles = obstacles;
        this.difficulty = difficulty;
    }

    /**
     * @param calls blocks looked at before it gives up
     * @return whether the block and all it pushed away have a place; else nothing has changed
     */
    boolean trySeat(Block block, int calls) {
        this.calls = calls;
        taken.clear();
        seated.clear();
        journal.clear();
        boolean done = seat(block, 0);
        obstacles.releaseAll();
        return done;
    }

    private boolean seat(Block block, int depth) {
        if (calls-- <= 0) {
            return false;
        }
        openings.look(block);
        var seats = seats(block);
        for (var seat : seats) {
            if (obstacles.holdsAny(seat.inWay)
                    || (depth == DEEPEST && !Clashes.isEmpty(seat.inWay))) {
                continue;
            }
            int mark = journal.size();
            var pushed = new ArrayList<Obstacles.Taken>();
            obstacles.take(seat.inWay, pushed);
            board.put(block, seat.spots);
            boolean clear = obstacles.clear(block, Openings.BARRED, pushed) != Openings.BARRED;
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
            if (!seat(one.block(), depth)) {
                return false;
            }
        }
        return true;
    }

    private List<Seat> seats(Block block) {
        var seats = new ArrayList<Seat>();
        int count = Math.min(SLOTS_TRIED, openings.rankByNumber(block));
        for (int turn = 0; turn < count; turn++) {
            int i = openings.ranked(turn);
            seats.add(new Seat(openings.spots(i), openings.inWay(i).clone()));
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
