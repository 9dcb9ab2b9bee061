package paike.benchmarks.race.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GrowthTest {
    @Test
    void generatedSchoolsAreKnownByTheirName() {
        var runs =
                Drawn.complete(
                        """
                        generated/classes-96 | 1 | 1.0 | -
                        Spain/1.fet          | 1 | 1.0 | -
                        """);
        assertTrue(Growth.isGenerated(runs.getFirst()));
        assertEquals(96, Growth.classes(runs.getFirst()));
        assertFalse(Growth.isGenerated(runs.getLast()));
    }

    @Test
    void theWorstRunOfTheLargeSchoolCounts() {
        var criterion =
                Growth.criterion(
                        Drawn.complete(
                                """
                                generated/classes-96  | 1 | 1.0 | 30.0 40.0
                                generated/classes-180 | 1 | 1.0 | 5.0 14.0
                                generated/classes-180 | 2 | 1.0 | 5.0 15.5
                                """));
        assertEquals("15.5 s, 120 MB, worst of 2 runs", criterion.measured());
        assertEquals(Criterion.Kept.NO, criterion.kept());
    }
}
