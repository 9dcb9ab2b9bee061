package paike.solver.search;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import paike.solver.Scenario;
import paike.solver.board.Board;
import paike.solver.board.CrowdedTimetable;
import paike.solver.board.Obstacles;
import paike.solver.planning.PlannedLesson;
import paike.solver.planning.Spot;

/**
 * Goes through timetables that break must-rules to one that breaks none, or fewer.
 *
 * <p>Where pools and last lessons keep all rules and let lessons wait, here no lesson waits and
 * rules are broken: annealing at one temperature, in which what stays broken weighs more and more.
 * It gets past what the others do not, and they past what it does not.
 */
final class Breakout {
    /** In faults: one of a pair, or a point of penalty. */
    private static final double TEMPERATURE = 0.1;

    /** Changes between two times that it learns what weighs more, per block. */
    private static final int CHANGES_PER_LEARNING = 7;

    /** Changes between two times that it asks whether to stop. */
    private static final int CHANGES_PER_QUESTION = 256;

    /** One in so many changes is to show whether the others are worth while. */
    private static final int FIRST_PART = 4;

    /**
     * With more faults after the first part it is given up: hardly any such one has led to none.
     */
    private static final int WORTHWHILE = 4;

    private final Board board;
    private final Obstacles obstacles;
    private final CrowdedTimetable timetable;
    private final RandomGenerator random;

    /**
     * @param board emptied of all that is not locked
     * @param lessons at their index
     */
    Breakout(Scenario scenario, Board board, List<PlannedLesson> lessons, RandomGenerator random) {
        board.clear();
        this.board = board;
        this.random = random;
        this.timetable = new CrowdedTimetable(scenario, board, lessons, random);
        int[] dearness = board.blocks().dearness();
        this.obstacles = new Obstacles(board, dearness, random);
    }

    /**
     * Works until no must-rule is broken, or the limits say stop.
     *
     * @param begin where each lesson is: [lesson]; null = nowhere yet
     * @param stop asked now and then
     * @param changes to be tried at most
     * @return the timetable with the fewest faults, without what is at fault; null if there are
     *     many, or they cannot be taken out
     */
    @Nullable Fullest run(@Nullable Spot[] begin, BooleanSupplier stop, long changes) {
        timetable.show(begin);
        var best = timetable.copySpots();
        long least = timetable.faults();
        int learning = CHANGES_PER_LEARNING * timetable.size();
        for (long i = 1; i <= changes && least > 0; i++) {
            boolean isHopeless = least > WORTHWHILE && i > changes / FIRST_PART;
            if (i % CHANGES_PER_QUESTION == 0 && (isHopeless || stop.getAsBoolean())) {
                break;
            }
            if (i % learning == 0) {
                timetable.learn();
            }
            double limit = timetable.weight() - TEMPERATURE * Math.log(1 - random.nextDouble());
            if (timetable.change(limit) && timetable.faults() < least) {
                least = timetable.faults();
                best = timetable.copySpots();
            }
        }
        return least > WORTHWHILE ? null : withoutFaults(best);
    }

    private @Nullable Fullest withoutFaults(@Nullable Spot[] best) {
        timetable.show(best);
        board.show(timetable.copySpotsInPeace());
        if (!obstacles.thinOut()) {
            return null;
        }
        var fullest = new Fullest(board);
        fullest.remember(board.waiting().size());
        return fullest;
    }
}
