package paike.solver.search;

import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import paike.solver.planning.PlaceMove;
import paike.solver.planning.PlannedLesson;
import paike.solver.planning.PlanningTimetable;
import paike.solver.planning.Spot;
import paike.solver.planning.Workspace;

/**
 * Runs a search that ends by itself as a phase of Timefold, if there is a complete timetable that
 * breaks wishes.
 */
final class ImprovementCommand implements PhaseCommand<PlanningTimetable> {
    /** Makes a complete timetable better; asks now and then whether to stop. */
    @FunctionalInterface
    interface Improvement {
        /** Where each lesson is: [lesson]; null = nowhere. */
        @Nullable Spot[] of(@Nullable Spot[] complete, BooleanSupplier stop);
    }

    private final Duration time;
    private final boolean repeatable;
    private final Function<Workspace, Improvement> search;

    /**
     * @param time at most
     * @param repeatable whether it has to end by itself
     * @param search made anew for a timetable
     */
    ImprovementCommand(Duration time, boolean repeatable, Function<Workspace, Improvement> search) {
        this.time = time;
        this.repeatable = repeatable;
        this.search = search;
    }

    @Override
    public void changeWorkingSolution(PhaseCommandContext<PlanningTimetable> context) {
        var workspace = context.getWorkingSolution().workspace();
        if (workspace.lessons().stream().anyMatch(ImprovementCommand::lacksPlace)
                || workspace.score().soft() == 0) {
            return;
        }
        long end = System.nanoTime() + time.toNanos();
        var better =
                search.apply(workspace)
                        .of(
                                workspace.spots(),
                                () ->
                                        context.isPhaseTerminated()
                                                || (!repeatable && System.nanoTime() > end));
        context.executeAndCalculateScore(PlaceMove.to(better, workspace));
    }

    private static boolean lacksPlace(PlannedLesson planned) {
        return planned.getSpot() == null && !planned.spots().all().isEmpty();
    }
}
