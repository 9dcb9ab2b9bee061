package paike.solver.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paike.solver.Timetables.placed;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paike.rules.Books;
import paike.rules.Drawn;
import paike.rules.Level;
import paike.rules.Rulebook;
import paike.rules.RulebookEntry;
import paike.rules.RunningScore;
import paike.rules.Subjects;
import paike.rules.course.KeepCoursePeriods;
import paike.rules.course.LimitSubjectPerDay;
import paike.solver.PlannedSchool;
import paike.solver.Scenario;
import paike.solver.Scenarios;
import paike.solver.Timetables;
import paike.solver.board.Board;
import paike.solver.board.Partners;
import paike.solver.planning.Spot;

class EjectionPoolTest {
    private static final long ENOUGH = 200_000;

    @ParameterizedTest(name = "{0} classes")
    @ValueSource(ints = {2, 3, 5, 6})
    void weekWithoutAFreePeriodIsCompleted(int classes) {
        var scenario = fullWeek(classes);
        for (long seed = 0; seed < 3; seed++) {
            var best = run(scenario, seed, ENOUGH);
            assertEquals(scenario.school().lessons().size(), placed(best), "seed " + seed);
            assertBreaksNothing(scenario, best);
        }
    }

    @Test
    void weekWithoutAFreePeriodNeedsEjection() {
        var scenario = fullWeek(6);
        var school = PlannedSchool.of(scenario);
        school.fill(new Random(1));
        assertTrue(school.lessons().stream().anyMatch(planned -> planned.getSpot() == null));
    }

    @Test
    void givesUpOnceNoMoreHaveFoundAPlaceForAWhile() {
        int soon = asked(1000);
        assertTrue(soon >= 1000, soon + " lessons taken");
        assertEquals(soon + 1000, asked(2000), "all that fit have a place long before");
    }

    /** How many lessons are taken where eight never find a place. */
    private static int asked(int patience) {
        var asked = new int[1];
        var scenario = Scenarios.of(overfull(), Scenarios.basics());
        var pool = pool(scenario, 1, EjectionPool.Style.AT_RANDOM); // no displacement looks about
        pool.run(
                () -> {
                    asked[0]++;
                    return false;
                },
                patience,
                placed -> {});
        assertEquals(8, pool.fullest().unplaced());
        return asked[0];
    }

    private static Drawn overfull() {
        return Drawn.of("left 1A Ma/Ada*8 Ch/Bo*8\nleft 1B Ma/Ada*8 Ch/Bo*8\n| Mon | Tue\n");
    }

    @Test
    void whatFitsIsPlacedEvenIfThereIsNoTimeToEject() {
        var scenario = fullWeek(6);
        var pool = pool(scenario, 1);
        pool.run(() -> true, ENOUGH, placed -> {});
        assertTrue(
                placed(pool.fullest().spots()) > 120, placed(pool.fullest().spots()) + " of 180");
        assertBreaksNothing(scenario, pool.fullest().spots());
    }

    @Test
    void fullestTimetableIsRemembered() {
        var scenario = Scenarios.of(overfull(), Scenarios.basics());
        var pool = pool(scenario, 1);
        var reported = new ArrayList<Integer>();
        pool.run(() -> false, 20_000, reported::add);
        assertEquals(
                24,
                placed(pool.fullest().spots()),
                "two classes of 12 periods, one hopeless after the other");
        assertTrue(reported.stream().allMatch(waiting -> waiting >= 8), reported::toString);
        assertBreaksNothing(scenario, pool.fullest().spots());
    }

    @Test
    void lockedLessonsStayEvenIfTheyClash() {
        var drawn =
                Drawn.of(
                        """
                        left 1A Ch/Bo*4
                        left 1B Ma/Ada*4
                           | Mon
                        1A | Ma/Ada
                        1B | Ma/Ada
                        """);
        var scenario = Scenarios.of(drawn, Scenarios.basics());
        var best = run(scenario, 1, 1000);
        assertEquals(10, placed(best));
        Timetables.assertLockedStay(scenario, best);
    }

    @Test
    void ruleThatIsBrokenAnywayDoesNotHideWhoIsInTheWay() {
        var picture = new StringBuilder("plan 1 S0 9\n");
        for (int t = 1; t < 6; t++) {
            picture.append("plan 1 S%d 9\n".formatted(t));
        }
        var drawn = Drawn.of(picture + Scenarios.fullWeek(6).toString());
        var entries = new ArrayList<RulebookEntry>();
        entries.add(Books.must(new KeepCoursePeriods()));
        entries.addAll(oncePerDay(1).entries());
        var scenario = Scenarios.of(drawn, Books.of(entries.toArray(RulebookEntry[]::new)));
        assertEquals(180, placed(run(scenario, 1, ENOUGH)));
    }

    @Test
    void goesOnFromPartOfAnotherTimetable() {
        var scenario = fullWeek(6);
        var other = run(scenario, 1, ENOUGH);
        var pool = pool(scenario, 2);
        pool.beginWithPartOf(other);
        var begin = pool.fullest().spots();
        int kept = placed(begin);
        assertTrue(kept > 90 && kept < 150, kept + " of 180");
        for (int lesson = 0; lesson < begin.length; lesson++) {
            assertTrue(begin[lesson] == null || begin[lesson].equals(other[lesson]));
        }
        pool.run(() -> false, ENOUGH, waiting -> {});
        assertEquals(180, placed(pool.fullest().spots()));
        assertBreaksNothing(scenario, pool.fullest().spots());
    }

    private static Scenario fullWeek(int classes) {
        int most = (30 / classes + 4) / 5;
        return Scenarios.of(Scenarios.fullWeek(classes), oncePerDay(most));
    }

    private static Rulebook oncePerDay(int most) {
        return Scenarios.basics(Books.must(new LimitSubjectPerDay(Subjects.ALL, most)));
    }

    private static EjectionPool pool(Scenario scenario, long seed) {
        return pool(scenario, seed, EjectionPool.Style.LAST_FIRST);
    }

    private static EjectionPool pool(Scenario scenario, long seed, EjectionPool.Style style) {
        return new EjectionPool(
                new Board(scenario, PlannedSchool.of(scenario).lessons()),
                new RunningScore(scenario.school(), scenario.rulebook()),
                new Partners(List.of(), scenario.school()),
                new SplittableRandom(seed),
                style);
    }

    private static @Nullable Spot[] run(Scenario scenario, long seed, long most) {
        var pool = pool(scenario, seed);
        pool.run(() -> false, most, placed -> {});
        return pool.fullest().spots();
    }

    private static void assertBreaksNothing(Scenario scenario, @Nullable Spot[] best) {
        var score = Timetables.score(scenario.school(), scenario.rulebook().only(Level.MUST), best);
        assertEquals(List.of(), broken(score));
        assertEquals(0, score.hard());
    }

    private static List<RunningScore.Broken> broken(RunningScore score) {
        return score.school().lessons().stream()
                .filter(lesson -> score.occupancy().isPlaced(lesson.index()))
                .flatMap(lesson -> score.brokenBy(lesson).stream())
                .toList();
    }
}
