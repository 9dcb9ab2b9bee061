package paike.solver.board;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import paike.rules.Books;
import paike.rules.Whose;
import paike.rules.week.LimitGapsPerWeek;
import paike.solver.PlannedSchool;
import paike.solver.Scenario;
import paike.solver.Scenarios;
import paike.solver.Timetables;
import paike.solver.planning.Spot;

class CrowdedTimetableTest {
    private static final double DRIFT = 1e-6;

    private final Scenario scenario =
            Scenarios.of(
                    Scenarios.fullWeek(5),
                    Scenarios.basics(Books.must(new LimitGapsPerWeek(Whose.TEACHERS, 3))));

    @Test
    void faultsAreCountedOnAsIfCountedAnew() {
        var random = new SplittableRandom(1);
        var timetable = crowded(random);
        for (int i = 0; i < 3000; i++) {
            timetable.change(timetable.weight() + random.nextDouble(2));
            if (i % 100 == 0) {
                var same = crowded(new SplittableRandom(2));
                same.show(timetable.copySpots());
                assertEquals(same.faults(), timetable.faults(), "after " + i + " changes");
            }
        }
    }

    @Test
    void nothingIsBrokenIfThereAreNoFaults() {
        var random = new SplittableRandom(3);
        var timetable = crowded(random);
        for (int i = 0; i < 400_000 && timetable.faults() > 0; i++) {
            timetable.change(timetable.weight() - 0.1 * Math.log(1 - random.nextDouble()));
        }
        assertEquals(0, timetable.faults());
        var spots = timetable.copySpots();
        assertEquals(scenario.school().lessons().size(), Timetables.placed(spots));
        assertEquals(0, Timetables.hard(scenario, spots));
    }

    @Test
    void changeBeyondTheLimitIsTakenBack() {
        var timetable = crowded(new SplittableRandom(4));
        var before = timetable.copySpots();
        double weight = timetable.weight();
        for (int i = 0; i < 500; i++) {
            timetable.change(-1);
        }
        assertArrayEquals(before, timetable.copySpots());
        assertEquals(weight, timetable.weight(), DRIFT);
    }

    @Test
    void whatStaysBrokenWeighsMoreAndComesBackOnceItIsNot() {
        var timetable = crowded(new SplittableRandom(5));
        double before = timetable.weight();
        long faults = timetable.faults();
        for (int i = 0; i < 100; i++) {
            timetable.learn();
        }
        assertEquals(faults, timetable.faults());
        assertTrue(timetable.weight() > 1.3 * before, before + " to " + timetable.weight());
        timetable.show(timetable.copySpots());
        assertEquals(before, timetable.weight(), DRIFT);
    }

    @Test
    void leavesOutWhatIsInConflictAndNoMore() {
        var timetable = crowded(new SplittableRandom(6));
        var all = timetable.copySpots();
        var inPeace = timetable.copySpotsInPeace();
        assertArrayEquals(all, timetable.copySpots(), "it stays as it was");
        int placed = Timetables.placed(inPeace);
        assertTrue(placed > inPeace.length / 3, placed + " of " + inPeace.length);
        assertTrue(placed < inPeace.length, "all were placed at random");
        var score = Timetables.score(scenario.school(), Scenarios.basics(), inPeace);
        assertEquals(0, score.hard());
    }

    private CrowdedTimetable crowded(SplittableRandom random) {
        var lessons = PlannedSchool.of(scenario).lessons();
        var timetable =
                new CrowdedTimetable(scenario, new Board(scenario, lessons), lessons, random);
        timetable.show(new Spot[lessons.size()]);
        return timetable;
    }
}
