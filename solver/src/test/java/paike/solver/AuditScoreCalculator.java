package paike.solver;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.calculator.EasyScoreCalculator;
import java.util.concurrent.atomic.AtomicLong;
import paike.rules.Audit;
import paike.rules.Level;
import paike.rules.Occupancy;
import paike.rules.Rulebook;
import paike.solver.planning.PlannedLesson;
import paike.solver.planning.PlanningTimetable;

/** Recounts a timetable from nothing, point by point; shares nothing with the running score. */
public final class AuditScoreCalculator
        implements EasyScoreCalculator<PlanningTimetable, HardMediumSoftScore> {

    private static final AtomicLong RECOUNTS = new AtomicLong();

    /** Recounts since the program began. */
    static long recounts() {
        return RECOUNTS.get();
    }

    @Override
    public HardMediumSoftScore calculateScore(PlanningTimetable timetable) {
        RECOUNTS.incrementAndGet();
        var scenario = timetable.workspace().scenario();
        var now = Occupancy.unfinished(scenario.school());
        int unplacedPeriods = 0;
        for (PlannedLesson planned : timetable.getLessons()) {
            var spot = planned.getSpot();
            if (spot == null) {
                unplacedPeriods += planned.lesson().lengthInPeriods();
            } else {
                now.place(planned.lesson(spot), spot.slot(), spot.room());
            }
        }
        return HardMediumSoftScore.of(
                -penalty(now, scenario.rulebook(), Level.MUST),
                -unplacedPeriods,
                -penalty(now, scenario.rulebook(), Level.SHOULD));
    }

    /** Penalty of all rules of a level that lessons can change. */
    public static long penalty(Occupancy now, Rulebook rulebook, Level level) {
        return rulebook.of(level).stream()
                .filter(entry -> !entry.rule().isStatic())
                .mapToLong(entry -> Audit.penalty(now, entry))
                .sum();
    }
}
