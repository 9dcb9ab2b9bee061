package paike.solver.search;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import paike.rules.Late;
import paike.rules.Level;
import paike.rules.RunningScore;
import paike.solver.Scenario;
import paike.solver.board.Board;
import paike.solver.board.Partners;
import paike.solver.planning.PlannedLesson;
import paike.solver.planning.Spot;

/**
 * Looks for a complete timetable in rounds that grow longer, each from scratch and with the next
 * style of ejection pool; after each cycle of styles it goes on from the fullest timetable, in time
 * with a breakout first.
 */
final class Construction {
    /** Openings looked at in the first round, per block of the school. */
    private static final int FIRST_LOOKS = 40;

    /** Of the rounds of a cycle, in turn. */
    static final List<EjectionPool.Style> STYLES = List.of(EjectionPool.Style.values());

    /** Of every second cycle; what hardly comes about with them often does without. */
    private static final int SHIFTS = 2;

    private static final double GROWTH = 1.6;

    /** How much longer than a round the last lessons are tried without placing one more. */
    private static final double PATIENCE_AT_LAST = 5;

    /** The cycle from which on there are breakouts; schools that are not hard never get there. */
    private static final int FIRST_BREAKOUT = 2;

    /** Changes of a breakout that take as long as looking at the openings of a lesson. */
    private static final int CHANGES_PER_LOOK = 6;

    /** So many more lessons may wait after a breakout for the last lessons to begin with it. */
    private static final int MORE_AFTER_BREAKOUT = 2;

    private final Scenario scenario;
    private final Board board;
    private final RunningScore score;
    private final Partners wishes;
    private final RandomGenerator random;
    private final int firstStyle;
    private final Late<Breakout> breakout;
    private int nextBreakout = FIRST_BREAKOUT;
    private int breakoutsInVain;
    private Fullest fullest;

    /**
     * @param score of all rules, for what single places cost
     * @param firstStyle of the first round; others follow in turn
     */
    Construction(
            Scenario scenario,
            RunningScore score,
            List<PlannedLesson> lessons,
            RandomGenerator random,
            int firstStyle) {
        this.scenario = scenario;
        this.board = new Board(scenario, lessons);
        this.score = score;
        this.wishes = new Partners(scenario.rulebook().of(Level.SHOULD), scenario.school());
        this.random = random;
        this.firstStyle = firstStyle;
        this.breakout = new Late<>(() -> new Breakout(scenario, board, lessons, random));
        this.fullest = new Fullest(board);
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
        var ofCycle = fullest;
        for (int round = 0; round < rounds && fullest.unplaced() > 0; round++) {
            var style = STYLES.get((firstStyle + round) % STYLES.size());
            int cycle = round / STYLES.size();
            int shifts = cycle % 2 == 0 ? SHIFTS : 0;
            var pool = new EjectionPool(board, score, wishes, random, style, shifts);
            pool.run(stop, (long) (looks * style.patience()), progress);
            keepFuller(pool.fullest());
            if (round % STYLES.size() == 0 || pool.fullest().unplaced() < ofCycle.unplaced()) {
                ofCycle = pool.fullest();
            }
            if (stop.getAsBoolean()) {
                break;
            }
            boolean isLastOfCycle = round % STYLES.size() == STYLES.size() - 1;
            if (isLastOfCycle && fullest.unplaced() > 0) {
                goOn(cycle, ofCycle, stop, (long) (looks * PATIENCE_AT_LAST), progress);
                looks *= GROWTH;
            }
        }
        return fullest.spots();
    }

    /** Goes on from a timetable, where the rounds of a cycle began from scratch. */
    private void goOn(
            int cycle, Fullest ofCycle, BooleanSupplier stop, long patience, IntConsumer progress) {
        var begin = cycle < nextBreakout ? fullest : brokenOut(ofCycle, cycle, stop, patience);
        var last = new LastLessons(scenario, board, score, wishes, random);
        last.run(begin.spots(), stop, patience, progress);
        keepFuller(last.fullest());
    }

    /**
     * The timetable after a breakout, if hardly more lessons wait in it than in the fullest; the
     * fullest if more do, and then the next breakout is the later.
     */
    private Fullest brokenOut(Fullest begin, int cycle, BooleanSupplier stop, long patience) {
        int most = fullest.unplaced() + MORE_AFTER_BREAKOUT;
        long changes = CHANGES_PER_LOOK * patience;
        var found = breakout.get().run(begin.spots(), stop, changes);
        if (found == null || found.unplaced() > most) {
            breakoutsInVain++;
            nextBreakout = cycle + 1 + breakoutsInVain;
            return fullest;
        }
        keepFuller(found);
        return found;
    }

    private void keepFuller(Fullest other) {
        if (other.unplaced() < fullest.unplaced()) {
            fullest = other;
        }
    }

    /** Whether the timetable found has every lesson that may be placed at all. */
    boolean isComplete() {
        return fullest.unplaced() == 0;
    }
}
