package paike.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paike.model.plan.Placement;
import paike.model.plan.Timetable;
import paike.rules.Audit;
import paike.rules.Drawn;
import paike.rules.Level;
import paike.rules.Occupancy;
import paike.rules.RandomSchool;
import paike.rules.Rulebook;
import paike.rules.RunningScore;

class TimetableSolverTest {
    private static final SolveLimits SHORT = new SolveLimits(Duration.ofMillis(500), 300, 1, 1);

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("seeds", 10));
    }

    @Test
    void sameSeedAndStepsGiveTheSamePlan() {
        var scenario = aSchool();
        for (int threads : List.of(1, 2)) {
            var limits = Scenarios.steps(2000, 7, threads);
            var once = solve(scenario, limits).timetable();
            assertEquals(once.placements(), solve(scenario, limits).timetable().placements());
        }
    }

    @Test
    void anotherSeedGivesAnotherPlan() {
        var scenario = aSchool();
        assertNotEquals(
                solve(scenario, Scenarios.steps(100, 1, 1)).timetable().placements(),
                solve(scenario, Scenarios.steps(100, 2, 1)).timetable().placements());
    }

    @Test
    void moreStepsKeepMoreWishes() {
        var scenario = Scenarios.of(Scenarios.primarySchool(3, 1), Scenarios.basicsAndWishes());
        long few = soft(scenario, solve(scenario, Scenarios.steps(1, 1, 1)).timetable());
        long many = soft(scenario, solve(scenario, Scenarios.steps(20_000, 1, 1)).timetable());
        assertTrue(many < few, many + " after 20,000 steps, " + few + " after one");
    }

    @Test
    void moreWishesAreKeptThanByTheFirstCompleteTimetable() {
        var scenario = aSchool();
        var untilComplete = new SolveLimits(Duration.ofMinutes(10), 20_000, 1, 1, true);
        long first = soft(scenario, solve(scenario, untilComplete).timetable());
        long many = soft(scenario, solve(scenario, Scenarios.steps(20_000, 1, 1)).timetable());
        assertTrue(many < first * 5 / 6, many + " after 20,000 steps, " + first + " at first");
    }

    @Test
    void lastProgressCountsWhatAnAuditCounts() {
        var scenario = Scenarios.of(Scenarios.primarySchool(1, 1), Scenarios.everyRule(4, 20));
        var heard = new ArrayList<Progress>();
        var limits = Scenarios.steps(100, 1, 1);
        var timetable = new TimetableSolver().solve(scenario, limits, heard::add).timetable();
        long counted = Audit.of(timetable, scenario.rulebook()).soft();
        assertEquals(counted, heard.getLast().soft());
        assertTrue(soft(scenario, timetable) < counted, "some rules judge what the school states");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsPlacedBreaksNoMustRule(long seed) {
        var school = RandomSchool.of(seed).school();
        var scenario = new Scenario(school, Scenarios.basicsAndWishes(), List.of());
        assertEquals(0, hard(scenario, solve(scenario, SHORT).timetable().placements()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void onlyLocksAndTheSchoolItselfBreakMustRules(long seed) {
        var school = RandomSchool.of(seed).school();
        var scenario = Scenarios.lockedAtRandom(school, Scenarios.everyRule(seed), seed);
        var outcome = solve(scenario, SHORT);
        long broken = hard(scenario, outcome.timetable().placements());
        long brokenByLocks = hard(scenario, scenario.locked());
        assertTrue(broken <= brokenByLocks, broken + " > " + brokenByLocks);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void locksStayAndOthersKeepToTheirSpots(long seed) {
        var school = RandomSchool.of(seed).school();
        var scenario = Scenarios.lockedAtRandom(school, Scenarios.everyRule(seed), seed);
        var outcome = solve(scenario, SHORT);
        var score = new RunningScore(school, scenario.rulebook());
        var free = new ArrayList<>(outcome.timetable().placements());
        assertTrue(free.containsAll(scenario.locked()));
        free.removeAll(scenario.locked());
        for (var placement : free) {
            var lesson = placement.lesson();
            int slot = placement.start().index();
            assertEquals(0, score.mustCost(lesson, slot, room(placement)), placement::toString);
            assertTrue(school.canStart(lesson, placement.start()), placement::toString);
            assertEquals(lesson.lengthInPeriods(), school.span(lesson, slot).size());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyLessonIsEitherPlacedOrUnplacedWithAReason(long seed) {
        var school = RandomSchool.of(seed).school();
        var outcome =
                solve(Scenarios.lockedAtRandom(school, Scenarios.everyRule(seed), seed), SHORT);
        var seen = new HashSet<Integer>();
        outcome.timetable().placements().forEach(p -> assertTrue(seen.add(p.lesson().index())));
        for (var unplaced : outcome.unplaced()) {
            assertTrue(seen.add(unplaced.lesson().index()));
            assertTrue(unplaced.reason().zh().matches(".*\\d.*|作息时间表.*"), unplaced::toString);
            assertTrue(unplaced.reason().en().matches(".*\\d.*|the bell.*"), unplaced::toString);
        }
        assertEquals(school.lessons().size(), seen.size());
    }

    @Test
    void stopEndsTheSearchSoonWithTheBestSoFar() throws InterruptedException {
        var solver = new TimetableSolver();
        var stopper =
                new Thread(
                        () -> {
                            sleep(1500);
                            solver.stop();
                        });
        stopper.start();
        long begun = System.nanoTime();
        var outcome =
                solver.solve(
                        aSchool(),
                        new SolveLimits(Duration.ofMinutes(5), 0, 1, 2),
                        ProgressListener.SILENT);
        stopper.join();
        assertTrue(secondsSince(begun) < 6, "stopped after 1.5 s");
        assertEquals(List.of(), outcome.unplaced());
    }

    @Test
    void stopBeforeTheSearchHasBegunIsNotForgotten() {
        var solver = new TimetableSolver();
        solver.stop();
        long begun = System.nanoTime();
        var outcome =
                solver.solve(
                        aSchool(),
                        new SolveLimits(Duration.ofMinutes(5), 0, 1, 2),
                        ProgressListener.SILENT);
        assertTrue(secondsSince(begun) < 5);
        assertEquals(List.of(), outcome.timetable().placements());
    }

    @Test
    void stopWhileTheSearchIsBeingBuiltIsNotForgotten() {
        var stopped = new ArrayList<TimetableSolver>();
        var solver = new TimetableSolver(config -> stopped.getFirst().stop());
        stopped.add(solver);
        long begun = System.nanoTime();
        solver.solve(
                aSchool(),
                new SolveLimits(Duration.ofMinutes(5), 0, 1, 1),
                ProgressListener.SILENT);
        assertTrue(secondsSince(begun) < 5);
    }

    @Test
    void hardlyAnyTimeStillGivesATimetable() {
        var scenario = aSchool();
        var outcome = solve(scenario, new SolveLimits(Duration.ofMillis(1), 0, 1, 2));
        assertEquals(0, hard(scenario, outcome.timetable().placements()));
        assertEquals(
                scenario.school().lessons().size(),
                outcome.timetable().placements().size() + outcome.unplaced().size());
    }

    @Test
    void constructionThatNeverEndsKeepsToTheTime() {
        var tooMany = Drawn.of("left 1A Ma/Ada*16 Ch/Bo*15\n| Mon | Tue | Wed | Thu | Fri");
        long begun = System.nanoTime();
        var outcome =
                solve(
                        Scenarios.of(tooMany, wishes()),
                        new SolveLimits(Duration.ofSeconds(1), 0, 1, 1));
        assertTrue(secondsSince(begun) < 5);
        assertEquals(1, outcome.unplaced().size());
    }

    @Test
    void schoolWithoutLessonsHasAnEmptyTimetable() {
        var outcome = solve(Scenarios.of(Drawn.of("class 1A pupils=40\n| Mon"), wishes()), SHORT);
        assertEquals(List.of(), outcome.timetable().placements());
        assertEquals(List.of(), outcome.unplaced());
    }

    @Test
    void onlyLessonIsPlaced() {
        var outcome = solve(Scenarios.of(Drawn.of("left 1A Ma/Ada\n| Mon"), wishes()), SHORT);
        assertEquals(1, outcome.timetable().placements().size());
    }

    @Test
    void lessonWithoutAnySpotIsLeftOutAndTheOthersArePlaced() {
        var drawn = Drawn.of("subject Ma never=@00:01-\nleft 1A Ma/Ada Ch/Bo*5\n| Mon");
        var outcome = solve(Scenarios.of(drawn, wishes()), SHORT);
        assertEquals(5, outcome.timetable().placements().size());
        assertEquals("Ma", outcome.unplaced().getFirst().lesson().subject().name());
    }

    @Test
    void schoolWithEverythingLockedComesBackAsItIs() {
        var drawn = Drawn.of("   | Mon\n1A | Ma/Ada Ch/Bo . Ma/Ada\n1B | Ma/Ada");
        var outcome = solve(Scenarios.of(drawn, wishes()), SHORT);
        assertEquals(drawn.timetable(), outcome.timetable());
    }

    @Test
    void moreThreadsThanLessonsDoNoHarm() {
        var drawn = Drawn.of("left 1A Ma/Ada\n| Mon");
        var outcome = solve(Scenarios.of(drawn, wishes()), Scenarios.steps(20, 1, 4));
        assertEquals(1, outcome.timetable().placements().size());
    }

    @Test
    void progressNeverCountsMoreThanIsPlaced() {
        var drawn = Drawn.of("subject Ma never=@00:01-\nleft 1A Ma/Ada*2 Ch/Bo*3\n| Mon");
        var most = new int[1];
        new TimetableSolver()
                .solve(
                        Scenarios.of(drawn, wishes()),
                        SHORT,
                        progress -> {
                            assertEquals(5, progress.lessons());
                            most[0] = Math.max(most[0], progress.placed());
                        });
        assertEquals(3, most[0]);
    }

    private static Scenario aSchool() {
        return Scenarios.of(Scenarios.primarySchool(1, 1), Scenarios.basicsAndWishes());
    }

    private static Rulebook wishes() {
        return Scenarios.basicsAndWishes();
    }

    private static Outcome solve(Scenario scenario, SolveLimits limits) {
        return new TimetableSolver().solve(scenario, limits, ProgressListener.SILENT);
    }

    private static long hard(Scenario scenario, List<Placement> placements) {
        return AuditScoreCalculator.penalty(
                occupied(scenario, placements), scenario.rulebook(), Level.MUST);
    }

    private static long soft(Scenario scenario, Timetable timetable) {
        return AuditScoreCalculator.penalty(
                occupied(scenario, timetable.placements()), scenario.rulebook(), Level.SHOULD);
    }

    /** What is not placed counts as still to come, not as missing. */
    private static Occupancy occupied(Scenario scenario, List<Placement> placements) {
        var now = Occupancy.unfinished(scenario.school());
        placements.forEach(p -> now.place(p.lesson(), p.start().index(), room(p)));
        return now;
    }

    private static int room(Placement placement) {
        var room = placement.room();
        return room == null ? Occupancy.NONE : room.index();
    }

    private static double secondsSince(long nanos) {
        return (System.nanoTime() - nanos) / 1e9;
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
