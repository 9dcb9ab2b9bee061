package paike.solver.search;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import paike.rules.Level;
import paike.rules.RunningScore;
import paike.solver.Scenario;
import paike.solver.board.Board;
import paike.solver.board.Partners;
import paike.solver.planning.PlannedLesson;
import paike.solver.planning.Spot;

/**
 * Looks for a complete timetable in rounds that grow longer, each with the next style of ejection
 * pool: first from scratch, then from part of the fullest timetable.
 */
final class Construction {
    /** Openings looked at in the first round, per block of the school. */
    private static final int FIRST_LOOKS = 40;

    /** Of the rounds of a cycle, in turn. */
    static final List<EjectionPool.Style> STYLES = List.of(EjectionPool.Style.values());

    /** How much longer the rounds of a cycle are than those of the one before. */
    private static final double GROWTH = 1.3;

    private final Board board;
    private final RunningScore score;
    private final Partners wishes;
    private final RandomGenerator random;
    private final int firstStyle;
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
        this.board = new Board(scenario, lessons);
        this.score = score;
        this.wishes = new Partners(scenario.rulebook().of(Level.SHOULD), scenario.school());
        this.random = random;
        this.firstStyle = firstStyle;
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
        for (int round = 0; round < rounds && fullest.unplaced() > 0; round++) {
            var style = STYLES.get((firstStyle + round) % STYLES.size());
            var pool = new EjectionPool(board, score, wishes, random, style);
            if (round >= STYLES.size()) {
                pool.beginWithPartOf(fullest.spots());
            }
            pool.run(stop, (long) looks, progress);
            keepFuller(pool.fullest());
            if (stop.getAsBoolean()) {
                break;
            }
            if (round % STYLES.size() == STYLES.size() - 1) {
                looks *= GROWTH;
            }
        }
        return fullest.spots();
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
