package paike.solver.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import paike.solver.PlannedSchool;
import paike.solver.Scenario;
import paike.solver.Scenarios;
import paike.solver.Timetables;
import paike.solver.planning.Spot;

class SoundExchangeTest {
    private static final int TIMES = 50;

    @Test
    void stirringMovesLessonsAndBreaksNoMustRule() {
        var scenario = Scenarios.of(Scenarios.primarySchool(1, 1), Scenarios.basicsAndWishes());
        var begin = Timetables.filled(scenario, 1);
        var board = new Board(scenario, PlannedSchool.of(scenario).lessons());
        stir(board, begin, scenario);
        assertTrue(moved(begin, board.copySpots()) > begin.length / 2);
    }

    @Test
    void stirringWhereWishesAreHeededMovesLessonsAndBreaksNoMoreOfThem() {
        var scenario = Scenarios.of(Scenarios.primarySchool(1, 1), Scenarios.basicsAndWishes());
        var begin = Timetables.filled(scenario, 1);
        var board = Board.heedingWishes(scenario, PlannedSchool.of(scenario).lessons());
        stir(board, begin, scenario);
        assertTrue(moved(begin, board.copySpots()) > begin.length / 4);
        var score = Timetables.score(scenario.school(), scenario.rulebook(), board.copySpots());
        assertEquals(score.soft(), board.penalty());
    }

    private static void stir(Board board, @Nullable Spot[] begin, Scenario scenario) {
        var exchange = new SoundExchange(board, new SplittableRandom(1));
        board.show(begin);
        long hard = Timetables.hard(scenario, begin);
        for (int i = 0; i < TIMES; i++) {
            long limit = board.heedsWishes() ? board.penalty() : Long.MAX_VALUE;
            exchange.stir();
            assertTrue(Timetables.hard(scenario, board.copySpots()) <= hard, "time " + i);
            assertEquals(
                    Timetables.placed(begin), Timetables.placed(board.copySpots()), "time " + i);
            assertTrue(!board.heedsWishes() || board.penalty() <= limit, "time " + i);
        }
    }

    private static long moved(@Nullable Spot[] begin, @Nullable Spot[] end) {
        return IntStream.range(0, begin.length)
                .filter(i -> !Objects.equals(begin[i], end[i]))
                .count();
    }
}
