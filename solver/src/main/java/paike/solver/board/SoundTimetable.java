package paike.solver.board;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import paike.rules.Level;
import paike.rules.RunningScore;
import paike.solver.Scenario;
import paike.solver.planning.PlannedLesson;
import paike.solver.planning.Spot;

/**
 * A timetable that keeps all must-rules, changed step by step so that it goes on keeping them. What
 * it breaks from the beginning, as locked lessons may, it breaks no more later.
 */
public final class SoundTimetable {
    /** Blocks looked at to seat one that has a place elsewhere, and one that has none. */
    private static final int CALLS = 10;

    private static final int CALLS_FOR_WAITING = 100;

    private final Board board;
    private final Presence presence;
    private final RunningScore rest;
    private final RunningScore wishes;
    private final SoundExchange exchange;
    private final Displacement displacement;
    private final RandomGenerator random;

    /** Placed blocks that may be elsewhere, those of them at another time, and blocks that wait. */
    private final List<Block> movable = new ArrayList<>();

    private final List<Block> mobile = new ArrayList<>();
    private final List<Block> waiting = new ArrayList<>();
    private long broken;

    /**
     * With nothing but the locked lessons placed.
     *
     * @param lessons at their index
     * @param score of all rules, for what single places cost
     */
    public SoundTimetable(
            Scenario scenario,
            List<PlannedLesson> lessons,
            RunningScore score,
            RandomGenerator random) {
        this.board = Board.heedingWishes(scenario, lessons);
        this.presence = board.presence();
        this.rest = board.rest();
        this.wishes = board.wishes();
        this.exchange = new SoundExchange(board, random);
        this.random = random;
        int[] dearness = board.blocks().dearness();
        var pairs = new Partners(scenario.rulebook().of(Level.SHOULD), scenario.school());
        this.displacement =
                new Displacement(
                        board,
                        new Openings(board, score, pairs, dearness, random),
                        new Obstacles(board, dearness, random),
                        Displacement.Reach.near(scenario.rulebook()));
    }

    /**
     * Places all that is not locked as in a timetable.
     *
     * @param timetable where each lesson is: [lesson]; null = nowhere. A block of which one is
     *     nowhere waits
     */
    public void show(@Nullable Spot[] timetable) {
        board.show(timetable);
        broken = rest.hard();
        waiting.clear();
        waiting.addAll(board.waiting());
        findMovable();
    }

    private void findMovable() {
        movable.clear();
        mobile.clear();
        for (var block : board.blocks().all()) {
            if (block.slotCount() > 0 && presence.isPlaced(block)) {
                if (block.slotCount() > 1) {
                    mobile.add(block);
                }
                if (block.slotCount() > 1 || block.hasChoice(block.slot(0))) {
                    movable.add(block);
                }
            }
        }
    }

    /** Whether any block can change its place or get one. */
    public boolean isMovable() {
        return !movable.isEmpty() || !waiting.isEmpty();
    }

    /** How many blocks wait. */
    public int waiting() {
        return waiting.size();
    }

    /** Penalty of broken must-rules that are no matter of two lessons alone. */
    public long broken() {
        return broken;
    }

    /** Penalty of broken wishes. */
    public long penalty() {
        return wishes.soft();
    }

    /** Where every lesson is: [lesson]; null = nowhere. */
    public @Nullable Spot[] copySpots() {
        return board.copySpots();
    }

    /**
     * Draws an exchange of blocks and makes it if then broken wishes weigh no more than a limit.
     *
     * @return whether it is made
     */
    public boolean exchange(double limit) {
        if (movable.isEmpty() || !exchange.tryMake(any(movable), limit)) {
            return false;
        }
        broken = rest.hard();
        return true;
    }

    /**
     * Moves a block to another time where wishes are kept well, whoever is in its way there: those
     * move on along a short chain. Where limits of teachers' weeks are tight, hardly any exchange
     * keeps them all; this does.
     *
     * @return whether that succeeds, and broken wishes weigh no more than a limit
     */
    public boolean reseat(double limit) {
        if (mobile.isEmpty() || !displacement.tryElsewhere(any(mobile), CALLS)) {
            return false;
        }
        if (wishes.soft() > limit) {
            displacement.takeBack();
            return false;
        }
        broken = Math.min(broken, rest.hard());
        return true;
    }

    /** Gives a block a place that has none, whatever wishes that breaks. */
    public boolean seatWaiting() {
        if (waiting.isEmpty() || !displacement.trySeat(any(waiting), CALLS_FOR_WAITING)) {
            return false;
        }
        waiting.removeIf(presence::isPlaced);
        findMovable();
        return true;
    }

    private Block any(List<Block> blocks) {
        return blocks.get(random.nextInt(blocks.size()));
    }
}
