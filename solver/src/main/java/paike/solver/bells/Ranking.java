package paike.solver.bells;

import java.time.LocalTime;
import java.util.Comparator;

/** Which of two day plans people would rather have. */
final class Ranking {
    private static final int SOFT = 10;
    private static final int GOOD_NOON = 110;
    private static final int GOOD_ACTIVITY = 60;
    private static final int GOOD_SERVICE = 120;
    private static final int SECOND_BIG_BREAK = 25;
    private static final int MORNING_LESSON = 15;
    private static final int ASSEMBLY = 12;

    /** Fewest broken must-rules first, then least cost. */
    static final Comparator<BandPlan> BEST_FIRST =
            Comparator.<BandPlan>comparingLong(plan -> plan.audit().hard())
                    .thenComparingLong(Ranking::cost);

    private Ranking() {}

    /**
     * In minutes that a school would give for it: penalties of should-rules, time on site, little
     * or much noon rest, little activity, little after-school service, late lessons; free time
     * between lessons and a second big break are worth something.
     */
    static long cost(BandPlan plan) {
        return SOFT * plan.audit().soft() + cost(plan.figures(), plan.measures());
    }

    /** Without what the rulebook says of it. */
    static long cost(DayFigures figures, DayMeasures measures) {
        long cost = measures.onSite();
        cost += 3L * Math.abs(measures.noon() - GOOD_NOON) / 2;
        cost += 2L * Math.max(0, GOOD_ACTIVITY - measures.activity());
        cost += figures.service() == null ? 0 : Math.max(0, GOOD_SERVICE - measures.afterSchool());
        cost += Math.max(0, minutes(LocalTime.of(15, 30), measures.lastLesson())) / 2;
        cost -= measures.free();
        cost -= figures.isBigBreakTwice() ? SECOND_BIG_BREAK : 0;
        cost -= (long) MORNING_LESSON * figures.morning();
        cost -= figures.assembly() > 0 ? ASSEMBLY : 0;
        return cost;
    }

    private static int minutes(LocalTime from, LocalTime to) {
        return (to.toSecondOfDay() - from.toSecondOfDay()) / 60;
    }
}
