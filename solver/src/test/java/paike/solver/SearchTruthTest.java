package paike.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.calculator.EasyScoreCalculator;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paike.rules.RandomSchool;
import paike.solver.planning.PlanningTimetable;

/**
 * Timefold compares the running score with a full recount after each phase of a search; it must
 * never differ. What annealing counts step by step is compared in SoundTimetableTest.
 */
class SearchTruthTest {
    private static final int STEPS = 80;

    /** One rule in so many is a must; with more the time goes into what cannot be kept. */
    private static final int FEW_MUSTS = 20;

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("seeds", 3));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void scoreOfEveryPhaseIsThatOfTheAudit(long seed) {
        var school = RandomSchool.of(seed).school();
        solve(
                Scenarios.lockedAtRandom(school, Scenarios.everyRule(seed, FEW_MUSTS), seed),
                seed,
                STEPS);
    }

    @Test
    void scoreOfEveryPhaseIsThatOfTheAuditInAWholePrimarySchool() {
        var drawn = Scenarios.primarySchool(1, 1);
        var outcome = solve(Scenarios.of(drawn, Scenarios.everyRule(4, FEW_MUSTS)), 1, STEPS);
        assertTrue(outcome.timetable().placements().size() > 100);
    }

    @Test
    void recountIsAskedFor() {
        var drawn = Scenarios.primarySchool(1, 1);
        WrongCalculator.lies = 0;
        var error =
                assertThrows(
                        IllegalStateException.class,
                        () ->
                                new TimetableSolver(
                                                config -> checked(config, WrongCalculator.class))
                                        .solve(
                                                Scenarios.of(drawn, Scenarios.basicsAndWishes()),
                                                Scenarios.steps(STEPS, 1, 1),
                                                ProgressListener.SILENT));
        assertTrue(
                String.valueOf(Objects.requireNonNull(error.getCause()).getMessage())
                        .contains("corrupt"),
                String.valueOf(error.getCause()));
    }

    /** Wrong from its second answer on. */
    public static final class WrongCalculator
            implements EasyScoreCalculator<PlanningTimetable, HardMediumSoftScore> {
        private static int lies;
        private final AuditScoreCalculator honest = new AuditScoreCalculator();

        @Override
        public HardMediumSoftScore calculateScore(PlanningTimetable timetable) {
            var score = honest.calculateScore(timetable);
            return ++lies < 2 ? score : score.subtract(HardMediumSoftScore.ofSoft(1));
        }
    }

    private static Outcome solve(Scenario scenario, long seed, int steps) {
        long before = AuditScoreCalculator.recounts();
        var outcome =
                new TimetableSolver(config -> checked(config, AuditScoreCalculator.class))
                        .solve(scenario, Scenarios.steps(steps, seed, 1), ProgressListener.SILENT);
        assertEquals(
                scenario.school().lessons().size(),
                outcome.timetable().placements().size() + outcome.unplaced().size());
        long recounts = AuditScoreCalculator.recounts() - before;
        assertTrue(recounts > 2, "recounts: " + recounts);
        return outcome;
    }

    private static void checked(
            SolverConfig config,
            Class<? extends EasyScoreCalculator<PlanningTimetable, HardMediumSoftScore>>
                    calculator) {
        config.setEnvironmentMode(EnvironmentMode.FULL_ASSERT);
        Objects.requireNonNull(config.getScoreDirectorFactoryConfig())
                .setAssertionScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withEasyScoreCalculatorClass(calculator));
    }
}
