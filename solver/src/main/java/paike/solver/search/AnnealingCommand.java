package paike.solver.search;

import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.api.solver.phase.PhaseCommandContext;
import java.time.Duration;
import paike.solver.Progress;
import paike.solver.SolveLimits;
import paike.solver.planning.PlaceMove;
import paike.solver.planning.PlanningTimetable;
import paike.solver.planning.Spot;

/** Runs the annealing as a phase of Timefold, to the end of the time or of the steps. */
final class AnnealingCommand implements PhaseCommand<PlanningTimetable> {
    /** Between two reports of a better timetable. */
    private static final Duration REPORT_EVERY = Duration.ofMillis(100);

    /** A step that takes more counts as made, so that it ends where nothing can be changed. */
    private static final long MOST_TRIES_PER_STEP = 200;

    private final SolveLimits limits;
    private final long end;
    private final double hottest;

    /**
     * @param limits what is left of them when the search begins, which is now
     * @param hottest see {@link Annealing}
     */
    AnnealingCommand(SolveLimits limits, double hottest) {
        this.limits = limits;
        this.end = System.nanoTime() + limits.time().toNanos();
        this.hottest = hottest;
    }

    @Override
    public void changeWorkingSolution(PhaseCommandContext<PlanningTimetable> context) {
        var workspace = context.getWorkingSolution().workspace();
        var annealing =
                new Annealing(
                        workspace.scenario(),
                        workspace.lessons(),
                        workspace.score(),
                        workspace.random(),
                        hottest);
        long begin = System.nanoTime();
        var reported = new long[] {begin};
        var best =
                annealing.run(
                        workspace.spots(),
                        (tries, changes) ->
                                context.isPhaseTerminated() ? 1 : spent(begin, tries, changes),
                        better -> {
                            long now = System.nanoTime();
                            if (now - reported[0] > REPORT_EVERY.toNanos()) {
                                reported[0] = now;
                                show(better, context);
                            }
                        });
        context.executeAndCalculateScore(PlaceMove.to(best, workspace));
    }

    private double spent(long begin, long tries, long changes) {
        if (limits.steps() > 0) {
            return Math.max(changes, tries / MOST_TRIES_PER_STEP) / (double) limits.steps();
        }
        return end <= begin ? 1 : (double) (System.nanoTime() - begin) / (end - begin);
    }

    private static void show(Spot[] better, PhaseCommandContext<PlanningTimetable> context) {
        var timetable = context.getWorkingSolution();
        context.executeAndCalculateScore(PlaceMove.to(better, timetable.workspace()));
        timetable.workspace().listener().onProgress(Progress.improving(timetable));
    }
}
