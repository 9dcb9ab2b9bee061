package paike.solver.search;

import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.config.phase.PhaseConfig;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.List;
import java.util.function.BooleanSupplier;
import paike.solver.SolveLimits;
import paike.solver.planning.PlannedLesson;
import paike.solver.planning.PlanningTimetable;
import paike.solver.planning.Workspace;
import paike.solver.scoring.RuleScoreCalculator;

/**
 * The search as Timefold runs it: construction by ejection pool, recasting, then simulated
 * annealing.
 */
public final class SearchConfig {
    /** One part in so many of the time is at most for tightening. */
    private static final int TIGHTENING_PART = 2;

    /** Likewise for recasting. */
    private static final int RECASTING_PART = 3;

    private SearchConfig() {}

    /**
     * @param temperature penalty by which annealing often accepts a worse timetable in the
     *     beginning
     * @param begun called by the thread of the search as soon as Timefold has begun it
     * @param constructionOutOfTime true when construction has had its share of the time
     * @param others what searches side by side have found
     */
    public static SolverConfig of(
            SolveLimits limits,
            long seed,
            double temperature,
            Runnable begun,
            BooleanSupplier constructionOutOfTime,
            FirstComplete others) {
        boolean repeatable = limits.steps() > 0;
        var construction =
                phase(
                        List.of(
                                context -> begun.run(),
                                new ConstructionCommand(
                                        constructionOutOfTime,
                                        repeatable,
                                        way(seed, Construction.STYLES),
                                        others)));
        var tighteningTime = limits.time().dividedBy(TIGHTENING_PART);
        var recastingTime = limits.time().dividedBy(RECASTING_PART);
        int firstWay = way(seed, Recasting.WAYS);
        var improvement =
                phase(
                        List.of(
                                new ImprovementCommand(
                                        tighteningTime, repeatable, at -> tightening(at)::run),
                                new ImprovementCommand(
                                        recastingTime,
                                        repeatable,
                                        at -> recasting(at, firstWay)::run)));
        var annealing = phase(List.of(new AnnealingCommand(limits, temperature)));
        return new SolverConfig()
                .withSolutionClass(PlanningTimetable.class)
                .withEntityClasses(PlannedLesson.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(seed)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig()
                                .withIncrementalScoreCalculatorClass(RuleScoreCalculator.class))
                .withTerminationConfig(
                        new TerminationConfig()
                                .withSpentLimit(limits.time())
                                .withBestScoreLimit("0hard/0medium/0soft"))
                .withPhases(
                        limits.untilComplete()
                                ? new PhaseConfig<?>[] {construction}
                                : new PhaseConfig<?>[] {construction, improvement, annealing});
    }

    private static Tightening tightening(Workspace at) {
        return new Tightening(at.scenario(), at.score(), at.lessons(), at.random());
    }

    private static Recasting recasting(Workspace at, int firstWay) {
        return new Recasting(at.scenario(), at.score(), at.lessons(), at.random(), firstWay);
    }

    private static CustomPhaseConfig phase(List<PhaseCommand<PlanningTimetable>> commands) {
        return new CustomPhaseConfig().withCustomPhaseCommandList(commands);
    }

    /** Searches side by side begin in different ways. */
    private static int way(long seed, List<?> ways) {
        return (int) Math.floorMod(seed - 1, (long) ways.size());
    }
}
