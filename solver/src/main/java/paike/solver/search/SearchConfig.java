package paike.solver.search;

import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.phase.PhaseConfig;
import ai.timefold.solver.core.config.phase.custom.CustomPhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.List;
import java.util.function.BooleanSupplier;
import paike.solver.SolveLimits;
import paike.solver.moves.LessonMoves;
import paike.solver.planning.PlannedLesson;
import paike.solver.planning.PlanningTimetable;
import paike.solver.scoring.RuleScoreCalculator;

/**
 * The search as Timefold runs it: construction by ejection pool, recasting, then simulated
 * annealing.
 */
public final class SearchConfig {
    private static final int ONE_ACCEPTED_MOVE_PER_STEP = 1;

    /** One part in so many of the time is at most for recasting. */
    private static final int RECASTING_PART = 3;

    private SearchConfig() {}

    /**
     * @param temperature soft penalty that annealing accepts easily at its start
     * @param begun called by the thread of the search as soon as Timefold has begun it
     * @param constructionOutOfTime true when construction has had its share of the time
     * @param others what searches side by side have found
     */
    public static SolverConfig of(
            SolveLimits limits,
            long seed,
            long temperature,
            Runnable begun,
            BooleanSupplier constructionOutOfTime,
            FirstComplete others) {
        var construction =
                new CustomPhaseConfig()
                        .withCustomPhaseCommandList(
                                List.<PhaseCommand<PlanningTimetable>>of(
                                        context -> begun.run(),
                                        new ConstructionCommand(
                                                constructionOutOfTime,
                                                limits.steps() > 0,
                                                firstStyle(seed),
                                                others)));
        var recasting =
                new CustomPhaseConfig()
                        .withCustomPhaseCommandList(
                                List.<PhaseCommand<PlanningTimetable>>of(
                                        new RecastingCommand(
                                                limits.time().dividedBy(RECASTING_PART),
                                                limits.steps() > 0,
                                                way(seed))));
        var improvement =
                new LocalSearchPhaseConfig()
                        .withMoveSelectorConfig(
                                new MoveIteratorFactoryConfig()
                                        .withMoveIteratorFactoryClass(LessonMoves.class))
                        .withAcceptorConfig(
                                new LocalSearchAcceptorConfig()
                                        .withSimulatedAnnealingStartingTemperature(
                                                "0hard/0medium/" + temperature + "soft"))
                        .withForagerConfig(
                                new LocalSearchForagerConfig()
                                        .withAcceptedCountLimit(ONE_ACCEPTED_MOVE_PER_STEP));
        if (limits.steps() > 0) {
            improvement.setTerminationConfig(
                    new TerminationConfig().withStepCountLimit(Math.toIntExact(limits.steps())));
        }
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
                                : new PhaseConfig<?>[] {construction, recasting, improvement});
    }

    /** Searches side by side begin in different ways. */
    private static int way(long seed) {
        return (int) Math.floorMod(seed - 1, (long) Recasting.WAYS.size());
    }

    /**
     * Likewise, the second with the last style of ejection pool, which completes most of the hard
     * schools, as those that are easy are complete before it begins.
     */
    private static int firstStyle(long seed) {
        return (int) Math.floorMod(1 - seed, (long) Construction.STYLES.size());
    }
}
