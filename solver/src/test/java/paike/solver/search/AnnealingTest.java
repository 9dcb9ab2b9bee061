package paike.solver.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.solver.PlannedSchool;
import paike.solver.Scenario;
import paike.solver.Scenarios;
import paike.solver.Timetables;
import paike.solver.planning.Spot;

class AnnealingTest {
    private static final double MEAN_WISH = 3;

    private final Scenario scenario =
            Scenarios.of(Scenarios.primarySchool(1, 1), Scenarios.basicsAndWishes());

    private final @Nullable Spot[] begin = Timetables.filled(scenario, 1);

    @Test
    void wholeSchoolLosesHalfOfItsBrokenWishesAndKeepsItsMusts() {
        var best =
                annealed(scenario, begin, (tries, changes) -> tries / 20_000.0, new ArrayList<>());
        assertTrue(soft(best) * 2 < soft(begin), soft(best) + " of " + soft(begin));
        assertEquals(0, Timetables.hard(scenario, best));
        assertTrue(Timetables.placed(best) >= Timetables.placed(begin));
    }

    @Test
    void eachTimetableItReportsIsBetterThanTheLast() {
        var heard = new ArrayList<Spot[]>();
        var best = annealed(scenario, begin, (tries, changes) -> changes / 3_000.0, heard);
        assertTrue(heard.size() > 5, "reports: " + heard.size());
        heard.addFirst(begin);
        heard.addLast(best);
        for (int i = 1; i < heard.size(); i++) {
            assertTrue(
                    Timetables.placed(heard.get(i)) > Timetables.placed(heard.get(i - 1))
                            || soft(heard.get(i)) <= soft(heard.get(i - 1)),
                    "report " + i);
        }
    }

    @Test
    void timetableStaysIfAllEffortIsSpent() {
        assertArrayEquals(
                begin, annealed(scenario, begin, (tries, changes) -> 1, new ArrayList<>()));
    }

    @Test
    void endsByItselfWhereNoWishIsBrokenOrNothingCanMove() {
        for (var drawing : List.of("left 1A Ma/Ada\n| Mon", "   | Mon\n1A | . . . . . Ma/Ada")) {
            var small = Scenarios.of(Drawn.of(drawing), Scenarios.basicsAndWishes());
            var spots = Timetables.filled(small, 1);
            annealed(small, spots, (tries, changes) -> 0, new ArrayList<>());
        }
    }

    private static @Nullable Spot[] annealed(
            Scenario scenario,
            @Nullable Spot[] begin,
            Annealing.Effort effort,
            List<Spot[]> heard) {
        var school = PlannedSchool.of(scenario);
        var annealing =
                new Annealing(
                        scenario,
                        school.lessons(),
                        school.workspace().score(),
                        new SplittableRandom(1),
                        MEAN_WISH);
        return annealing.run(begin, effort, heard::add);
    }

    private long soft(@Nullable Spot[] spots) {
        return Timetables.score(scenario.school(), scenario.rulebook(), spots).soft();
    }
}
