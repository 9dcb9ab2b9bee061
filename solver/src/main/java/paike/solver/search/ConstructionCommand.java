package paike.solver.search;

import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import java.util.function.BooleanSupplier;
import paike.solver.Progress;
import paike.solver.planning.PlaceMove;
import paike.solver.planning.PlannedLesson;
import paike.solver.planning.PlanningTimetable;
import paike.solver.planning.Spot;
import paike.solver.planning.Workspace;

/** Runs the ejection pool as a phase of Timefold. */
final class ConstructionCommand implements PhaseCommand<PlanningTimetable> {
    /** Rounds where the search has to be repeatable. */
    private static final int REPEATABLE_ROUNDS = 6;

    private final BooleanSupplier outOfTime;
    private final boolean repeatable;
    private final int firstStyle;
    private final FirstComplete others;

    /**
     * @param outOfTime true when construction has had its share of the time
     * @param repeatable whether it has to end by itself and must not look at other searches
     * @param firstStyle see {@link Construction}
     * @param others what other searches have found
     */
    ConstructionCommand(
            BooleanSupplier outOfTime, boolean repeatable, int firstStyle, FirstComplete others) {
        this.outOfTime = outOfTime;
        this.repeatable = repeatable;
        this.firstStyle = firstStyle;
        this.others = others;
    }

    @Override
    public void changeWorkingSolution(PhaseCommandContext<PlanningTimetable> context) {
        var workspace = context.getWorkingSolution().workspace();
        var variable =
                context.getSolutionMetaModel().entity(PlannedLesson.class).<Spot>variable("spot");
        workspace.setVariable(
                (PlanningVariableMetaModel<PlanningTimetable, PlannedLesson, Spot>) variable);
        var lessons = workspace.lessons();
        if (lessons.stream().allMatch(planned -> planned.getSpot() != null)) {
            return; // the search goes on from a complete timetable
        }
        var construction =
                new Construction(
                        workspace.scenario(),
                        workspace.score(),
                        lessons,
                        workspace.random(),
                        firstStyle);
        var best =
                construction.run(
                        () -> isOver(context),
                        repeatable ? REPEATABLE_ROUNDS : Integer.MAX_VALUE,
                        waiting -> report(workspace, waiting));
        if (construction.isComplete()) {
            others.found(best);
        } else if (!repeatable) {
            best = others.spots().orElse(best);
        }
        context.executeAndCalculateScore(PlaceMove.to(best, workspace));
    }

    private boolean isOver(PhaseCommandContext<PlanningTimetable> context) {
        return context.isPhaseTerminated()
                || outOfTime.getAsBoolean()
                || (!repeatable && others.isFound());
    }

    private static void report(Workspace workspace, int waiting) {
        int lessons = workspace.lessons().size();
        workspace
                .listener()
                .onProgress(
                        new Progress(
                                Progress.Phase.CONSTRUCTING, lessons - waiting, lessons, 0, 0));
    }
}
