package paike.solver.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
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
import paike.solver.planning.Spot;

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

    private static @Nullable Spot[] filled(Scenario scenario, long seed) {
        var school = PlannedSchool.of(scenario);
        school.fill(new Random(seed));
        var spots = new Spot[school.lessons().size()];
        school.lessons().forEach(planned -> spots[planned.getIndex()] = planned.getSpot());
        return spots;
    }

    private static LastLessons last(Scenario scenario, long seed) {
        return new LastLessons(
                scenario,
                new Board(scenario, PlannedSchool.of(scenario).lessons()),
                new RunningScore(scenario.school(), scenario.rulebook()),
                new Partners(List.of(), scenario.school()),
                new SplittableRandom(seed));
    }

    private static long placed(@Nullable Spot[] spots) {
        return Arrays.stream(spots).filter(Objects::nonNull).count();
    }

    private static long hard(Scenario scenario, @Nullable Spot[] spots) {
        var score = new RunningScore(scenario.school(), scenario.rulebook());
        for (var lesson : scenario.school().lessons()) {
            var spot = spots[lesson.index()];
            if (spot != null) {
                score.place(lesson, spot.slot(), spot.room());
            }
        }
        return score.hard();
    }
}
