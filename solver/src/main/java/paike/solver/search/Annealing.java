package paike.solver.search;

import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import paike.rules.RunningScore;
import paike.solver.Scenario;
import paike.solver.board.SoundTimetable;
import paike.solver.planning.PlannedLesson;
import paike.solver.planning.Spot;

/**
 * Simulated annealing for wishes: goes from one timetable that keeps the must-rules to the next, to
 * worse ones too, the less so the more of the effort is spent.
 */
final class Annealing {
    /** Temperature at the end, as a share of that at the beginning. */
    private static final double COOLEST = 0.02;

    /** Share of the tries that reseat a block; the others exchange some. */
    private static final double RESEATINGS = 0.02;

    /** Likewise, that look for a place for one that waits. */
    private static final double SEATINGS = 0.01;

    /** Tries between two times that it asks what is spent. */
    private static final int TRIES_PER_QUESTION = 128;

    /** How much of the effort is spent. */
    @FunctionalInterface
    interface Effort {
        /**
         * @param tries changes tried so far
         * @param changes those made
         * @return a share; 1 = all
         */
        double spent(long tries, long changes);
    }

    private final SoundTimetable timetable;
    private final RandomGenerator random;
    private final double hottest;

    private @Nullable Spot[] best = {};
    private long leastBroken;
    private int fewestWaiting;
    private long leastPenalty;

    /**
     * @param lessons at their index
     * @param score of all rules, for what single places cost
     * @param hottest penalty by which a worse timetable is often accepted in the beginning
     */
    Annealing(
            Scenario scenario,
            List<PlannedLesson> lessons,
            RunningScore score,
            RandomGenerator random,
            double hottest) {
        this.timetable = new SoundTimetable(scenario, lessons, score, random);
        this.random = random;
        this.hottest = hottest;
    }

    /**
     * Works until no wish is broken or all effort is spent.
     *
     * @param begin where each lesson is: [lesson]; null = nowhere yet
     * @param effort asked now and then
     * @param onBetter hears of the best timetable so far, now and then
     * @return the best timetable, as begin
     */
    @Nullable Spot[] run(@Nullable Spot[] begin, Effort effort, Consumer<Spot[]> onBetter) {
        timetable.show(begin);
        remember();
        double temperature = hottest;
        long changes = 0;
        boolean isNew = false;
        for (long tries = 0; !isPerfect() && timetable.isMovable(); tries++) {
            if (tries % TRIES_PER_QUESTION == 0) {
                double share = effort.spent(tries, changes);
                if (share >= 1) {
                    break;
                }
                temperature = hottest * Math.pow(COOLEST, share);
                if (isNew) {
                    onBetter.accept(best);
                    isNew = false;
                }
            }
            if (change(temperature)) {
                changes++;
                if (isBetter()) {
                    remember();
                    isNew = true;
                }
            }
        }
        return best;
    }

    private boolean change(double temperature) {
        double limit = timetable.penalty() - temperature * Math.log(1 - random.nextDouble());
        double kind = random.nextDouble();
        if (timetable.waiting() > 0 && kind > 1 - SEATINGS) {
            return timetable.seatWaiting();
        }
        return kind < RESEATINGS ? timetable.reseat(limit) : timetable.exchange(limit);
    }

    private boolean isPerfect() {
        return leastPenalty == 0 && fewestWaiting == 0 && leastBroken == 0;
    }

    private boolean isBetter() {
        if (timetable.broken() != leastBroken) {
            return timetable.broken() < leastBroken;
        }
        if (timetable.waiting() != fewestWaiting) {
            return timetable.waiting() < fewestWaiting;
        }
        return timetable.penalty() < leastPenalty;
    }

    private void remember() {
        best = timetable.copySpots();
        leastBroken = timetable.broken();
        fewestWaiting = timetable.waiting();
        leastPenalty = timetable.penalty();
    }
}
