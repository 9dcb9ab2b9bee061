package paike.solver.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paike.solver.Timetables.filled;
import static paike.solver.Timetables.hard;
import static paike.solver.Timetables.placed;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paike.rules.Books;
import paike.rules.Drawn;
import paike.rules.RunningScore;
import paike.rules.Subjects;
import paike.rules.course.LimitSubjectPerDay;
import paike.solver.PlannedSchool;
import paike.solver.Scenario;
import paike.solver.Scenarios;
import paike.solver.board.Board;
import paike.solver.board.Partners;

class LastLessonsTest {
    private static final long ENOUGH = 200_000;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void fullWeekIsCompletedFromWhereNothingFitsAnyMore(long seed) {
        var scenario =
                Scenarios.of(
                        Scenarios.fullWeek(6),
                        Scenarios.basics(Books.must(new LimitSubjectPerDay(Subjects.ALL, 1))));
        var begin = filled(scenario, seed);
        assertTrue(placed(begin) < 180, "nothing to do");
        var last = last(scenario, seed);
        last.run(begin, () -> false, ENOUGH, waiting -> {});
        assertEquals(180, placed(last.fullest().spots()));
        assertEquals(0, last.fullest().unplaced());
        assertEquals(0, hard(scenario, last.fullest().spots()));
    }

    @Test
    void whatNobodyCanPlaceStaysOutAndTheRestIn() {
        var scenario =
                Scenarios.of(
                        Drawn.of("left 1A Ma/Ada*8 Ch/Bo*8\nleft 1B Ma/Ada*8 Ch/Bo*8\n| Mon | Tue"),
                        Scenarios.basics());
        var last = last(scenario, 1);
        last.run(filled(scenario, 1), () -> false, 20_000, waiting -> assertTrue(waiting >= 8));
        assertEquals(24, placed(last.fullest().spots()), "two classes of 12 periods");
        assertEquals(8, last.fullest().unplaced());
        assertEquals(0, hard(scenario, last.fullest().spots()));
    }

    @Test
    void nothingChangesWithoutTime() {
        var scenario = Scenarios.of(Scenarios.fullWeek(6), Scenarios.basics());
        var begin = filled(scenario, 1);
        var last = last(scenario, 1);
        last.run(begin, () -> true, ENOUGH, waiting -> {});
        assertEquals(Arrays.asList(begin), Arrays.asList(last.fullest().spots()));
    }

    private static LastLessons last(Scenario scenario, long seed) {
        return new LastLessons(
                scenario,
                new Board(scenario, PlannedSchool.of(scenario).lessons()),
                new RunningScore(scenario.school(), scenario.rulebook()),
                new Partners(List.of(), scenario.school()),
                new SplittableRandom(seed));
    }
}
