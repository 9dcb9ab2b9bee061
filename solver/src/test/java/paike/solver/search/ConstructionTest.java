package paike.solver.search;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import paike.rules.Books;
import paike.rules.RunningScore;
import paike.rules.Subjects;
import paike.rules.course.LimitSubjectPerDay;
import paike.solver.PlannedSchool;
import paike.solver.Scenarios;
import paike.solver.Timetables;

class ConstructionTest {
    @Test
    void whatFitsIsPlacedEvenIfThereIsNoTimeAtAll() {
        var rulebook = Scenarios.basics(Books.must(new LimitSubjectPerDay(Subjects.ALL, 1)));
        var scenario = Scenarios.of(Scenarios.fullWeek(6), rulebook);
        var construction =
                new Construction(
                        scenario,
                        new RunningScore(scenario.school(), scenario.rulebook()),
                        PlannedSchool.of(scenario).lessons(),
                        new SplittableRandom(1),
                        0);
        var spots = construction.run(() -> true, Integer.MAX_VALUE, waiting -> {});
        int placed = Timetables.placed(spots);
        assertTrue(placed > 120, placed + " of 180");
        assertFalse(construction.isComplete());
    }
}
