package paike.solver.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paike.model.plan.Placement;
import paike.rules.Audit;
import paike.solver.ProgressListener;
import paike.solver.Scenario;
import paike.solver.Scenarios;
import paike.solver.repair.SmallSchool;

class TradeOffsTest {
    private static final KeepLimits LIMITS =
            new KeepLimits(Duration.ofMinutes(10), 50, 1, () -> false);

    private static List<TradeOff> front(long seed) {
        var old = SmallSchool.sketch(seed).kept();
        var scenario = new Scenario(old.school(), SmallSchool.rulebook(seed), List.of());
        var keep = new Keep(old.timetable(), scenario);
        return new TradeOffs(keep)
                .find(
                        keep.nearest(LIMITS),
                        5,
                        Scenarios.steps(400, seed, 1),
                        ProgressListener.SILENT);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void frontBeginsWithFewestChangesAndNoneBeatsAnother(long seed) {
        var front = front(seed);
        assertEquals(0, front.getFirst().changed());
        for (int i = 1; i < front.size(); i++) {
            assertTrue(front.get(i).changed() > front.get(i - 1).changed());
            assertTrue(front.get(i).soft() < front.get(i - 1).soft());
        }
        for (var one : front) {
            var audit = Audit.of(one.kept().timetable(), SmallSchool.rulebook(seed));
            assertEquals(0, one.hard());
            assertEquals(audit.soft(), one.soft());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void sameSeedAndStepsGiveTheSameFront(long seed) {
        assertEquals(places(front(seed)), places(front(seed)));
    }

    private static List<List<Integer>> places(List<TradeOff> front) {
        return front.stream()
                .map(
                        one ->
                                one.kept().timetable().placements().stream()
                                        .map(Placement::start)
                                        .map(start -> start.index())
                                        .toList())
                .toList();
    }
}
