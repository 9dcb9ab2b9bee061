package paike.solver.scoring;

import static java.util.Objects.requireNonNull;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import org.jspecify.annotations.Nullable;
import paike.solver.planning.PlannedLesson;
import paike.solver.planning.PlanningTimetable;
import paike.solver.planning.Workspace;

/** Lets Timefold read the running rules. */
public final class RuleScoreCalculator
        implements IncrementalScoreCalculator<PlanningTimetable, HardMediumSoftScore> {
    private @Nullable Workspace workspace;
    private int unplacedPeriods;

    @Override
    public void resetWorkingSolution(PlanningTimetable timetable) {
        workspace = timetable.workspace().of(this);
        workspace.mirror(timetable);
        unplacedPeriods =
                timetable.getLessons().stream()
                        .filter(planned -> planned.getSpot() == null)
                        .mapToInt(planned -> planned.lesson().lengthInPeriods())
                        .sum();
    }

    @Override
    public void beforeVariableChanged(Object entity, String variableName) {
        var planned = (PlannedLesson) entity;
        if (planned.getSpot() != null) {
            requireNonNull(workspace).score().remove(planned.lesson());
            unplacedPeriods += planned.lesson().lengthInPeriods();
        }
    }

    @Override
    public void afterVariableChanged(Object entity, String variableName) {
        var planned = (PlannedLesson) entity;
        var spot = planned.getSpot();
        if (spot != null) {
            requireNonNull(workspace).score().place(planned.lesson(spot), spot.slot(), spot.room());
            unplacedPeriods -= planned.lesson().lengthInPeriods();
        }
    }

    @Override
    public HardMediumSoftScore calculateScore() {
        var score = requireNonNull(workspace).score();
        return HardMediumSoftScore.of(-score.hard(), -unplacedPeriods, -score.soft());
    }
}
