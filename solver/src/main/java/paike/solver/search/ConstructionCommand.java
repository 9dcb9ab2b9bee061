package paike.solver.search;

import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import java.util.ArrayList;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import paike.solver.Progress;
import paike.solver.moves.PlaceMove;
import paike.solver.planning.PlannedLesson;
import paike.solver.planning.PlanningTimetable;
import paike.solver.planning.Spot;

/** Runs the ejection pool as a phase of Timefold. */
final class ConstructionCommand implements PhaseCommand<PlanningTimetable> {
    /** Lessons taken from the pool, per lesson of the school, before the rest stays unplaced. */
    private static final long MOST_PER_LESSON = 200;

    private final BooleanSupplier outOfTime;

    /**
     * @param outOfTime true when construction has had its share of the time
     */
    ConstructionCommand(BooleanSupplier outOfTime) {
        this.outOfTime = outOfTime;
    }

    @Override
    public void changeWorkingSolution(PhaseCommandContext<PlanningTimetable> context) {
        var workspace = context.getWorkingSolution().workspace();
        var variable =
                context.getSolutionMetaModel().entity(PlannedLesson.class).<Spot>variable("spot");
        workspace.setVariable(
                (PlanningVariableMetaModel<PlanningTimetable, PlannedLesson, Spot>) variable);
        var lessons = workspace.lessons();
        var pool = new EjectionPool(workspace.scenario(), lessons, workspace.random());
        pool.run(
                () -> context.isPhaseTerminated() || outOfTime.getAsBoolean(),
                MOST_PER_LESSON * lessons.size(),
                placed ->
                        workspace
                                .listener()
                                .onProgress(
                                        new Progress(
                                                Progress.Phase.CONSTRUCTING,
                                                placed,
                                                lessons.size(),
                                                0,
                                                0)));
        var steps = new ArrayList<PlaceMove.Step>();
        var best = pool.best();
        for (var planned : lessons) {
            var spot = best[planned.getIndex()];
            if (!Objects.equals(spot, planned.getSpot())) {
                steps.add(new PlaceMove.Step(planned, spot));
            }
        }
        context.executeAndCalculateScore(new PlaceMove(steps, workspace));
    }
}
