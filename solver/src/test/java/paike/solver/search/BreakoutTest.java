package paike.solver.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paike.solver.Timetables.filled;
import static paike.solver.Timetables.hard;
import static paike.solver.Timetables.placed;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paike.rules.Books;
import paike.rules.Drawn;
import paike.rules.Subjects;
import paike.rules.Whose;
import paike.rules.course.LimitSubjectPerDay;
import paike.rules.week.LimitGapsPerWeek;
import paike.solver.PlannedSchool;
import paike.solver.Scenario;
import paike.solver.Scenarios;
import paike.solver.Timetables;
import paike.solver.board.Board;
import paike.solver.planning.Spot;

class BreakoutTest {
    private static final long ENOUGH = 400_000;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void fullWeekIsCompletedFromWhereNothingFitsAnyMore(long seed) {
        var scenario =
                Scenarios.of(
                        Scenarios.fullWeek(6),
                        Scenarios.basics(Books.must(new LimitSubjectPerDay(Subjects.ALL, 1))));
        var begin = filled(scenario, seed);
        assertTrue(placed(begin) < 180, "nothing to do");
        var found = run(scenario, seed, begin, ENOUGH);
        assertEquals(0, found.unplaced());
        assertEquals(180, placed(found.spots()));
        assertEquals(0, hard(scenario, found.spots()));
    }

    @Test
    void limitsOfWeeksAreKeptAsWell() {
        var scenario =
                Scenarios.of(
                        Drawn.of(
                                """
                                left 1A Ma/Ada*4 Ch/Bo*4 En/Cy*4
                                left 1B Ma/Ada*4 Ch/Bo*4 En/Cy*4
                                | Mon | Tue | Wed
                                """),
                        Scenarios.basics(Books.must(new LimitGapsPerWeek(Whose.TEACHERS, 0))));
        var found = run(scenario, 1, filled(scenario, 1), ENOUGH);
        assertEquals(0, found.unplaced());
        assertEquals(0, hard(scenario, found.spots()));
    }

    @Test
    void whatNobodyCanPlaceIsLeftOutAndNothingElseIsBroken() {
        var scenario =
                Scenarios.of(
                        Drawn.of("left 1A Ma/Ada*5 Ch/Bo*8\nleft 1B Ch/Bo*4 Ma/Ada*8\n| Mon | Tue"),
                        Scenarios.basics());
        var found = run(scenario, 1, filled(scenario, 1), 50_000);
        assertTrue(found.unplaced() > 0, "25 periods of two classes in 24");
        assertEquals(25 - found.unplaced(), placed(found.spots()));
        assertEquals(0, hard(scenario, found.spots()));
    }

    @Test
    void timetableWithManyFaultsIsNone() {
        var scenario =
                Scenarios.of(
                        Drawn.of("left 1A Ma/Ada*8 Ch/Bo*8\nleft 1B Ma/Ada*8 Ch/Bo*8\n| Mon | Tue"),
                        Scenarios.basics());
        assertNull(breakout(scenario, 1).run(filled(scenario, 1), () -> false, 5_000));
        assertNull(breakout(scenario, 1).run(filled(scenario, 1), () -> true, 5_000), "no time");
    }

    @Test
    void lockedLessonsStayWhereTheyAre() {
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
        var found = run(scenario, 1, new Spot[scenario.school().lessons().size()], 20_000);
        Timetables.assertLockedStay(scenario, found.spots());
    }

    @Test
    void givesUpAfterAPartOfTheChangesIfThatIsNotWorthwhile() {
        var scenario =
                Scenarios.of(
                        Drawn.of("left 1A Ma/Ada*8 Ch/Bo*8\nleft 1B Ma/Ada*8 Ch/Bo*8\n| Mon | Tue"),
                        Scenarios.basics());
        var asked = new int[1];
        breakout(scenario, 1)
                .run(
                        filled(scenario, 1),
                        () -> {
                            asked[0]++;
                            return false;
                        },
                        25_600);
        assertEquals(25, asked[0], "a quarter of the changes, each 256 one question");
    }

    private static Fullest run(Scenario scenario, long seed, @Nullable Spot[] begin, long changes) {
        var found = breakout(scenario, seed).run(begin, () -> false, changes);
        assertNotNull(found);
        return found;
    }

    private static Breakout breakout(Scenario scenario, long seed) {
        var lessons = PlannedSchool.of(scenario).lessons();
        return new Breakout(
                scenario, new Board(scenario, lessons), lessons, new SplittableRandom(seed));
    }
}
