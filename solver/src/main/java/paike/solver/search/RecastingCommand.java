package paike.solver.search;

import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import java.time.Duration;
import paike.solver.planning.PlaceMove;
import paike.solver.planning.PlannedLesson;
import paike.solver.planning.PlanningTimetable;

/** Runs the recasting as a phase of Timefold, if there is a complete timetable. */
final class RecastingCommand implements PhaseCommand<PlanningTimetable> {
    private final Duration time;
    private final boolean repeatable;
    private final int firstWay;

    /**
     * @param time at most
     * @param repeatable whether it has to end by itself
     * @param firstWay see {@link Recasting}
     */
    RecastingCommand(Duration time, boolean repeatable, int firstWay) {
        this.time = time;
        this.repeatable = repeatable;
        this.firstWay = firstWay;
    }

    @Override
    public void changeWorkingSolution(PhaseCommandContext<PlanningTimetable> context) {
        var workspace = context.getWorkingSolution().workspace();
        var lessons = workspace.lessons();
        if (lessons.stream().anyMatch(RecastingCommand::lacksPlace)
                || workspace.score().soft() == 0) {
            return;
        }
        long end = System.nanoTime() + time.toNanos();
        var recasting =
                new Recasting(
                        workspace.scenario(),
                        workspace.score(),
                        lessons,
                        workspace.random(),
                        firstWay);
        var best =
                recasting.run(
                        workspace.spots(),
                        () ->
                                context.isPhaseTerminated()
                                        || (!repeatable && System.nanoTime() > end));
        context.executeAndCalculateScore(PlaceMove.to(best, workspace));
    }

    private static boolean lacksPlace(PlannedLesson planned) {
        return planned.getSpot() == null && !planned.spots().all().isEmpty();
    }
}
