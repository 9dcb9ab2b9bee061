package paike.benchmarks.race.programs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunJsonTest {
    @Test
    void aCompleteRunIsRead() throws IOException {
        var run =
                RunJson.parse(
                        """
                        {"school": "s", "seed": 1, "threads": 2,
                         "lessons": 20, "placed": 20, "hard": 0, "soft": 9500,
                         "load": {"seconds": 0.5, "cpuSeconds": 0.75},
                         "complete": {"seconds": 0.25, "cpuSeconds": 0.375},
                         "total": {"seconds": 20.5, "cpuSeconds": 40},
                         "progress": [
                           {"seconds": 0.125, "placed": 19, "hard": 3, "soft": 0},
                           {"seconds": 0.25, "placed": 20, "hard": 0, "soft": 9500}]}
                        """);
        assertTrue(run.isComplete());
        assertEquals(0.75, run.loadCpuSeconds());
        assertEquals(0.375, run.completeCpuSeconds());
        assertEquals(
                List.of(new RunJson.Point(0.125, 19, 3, 0), new RunJson.Point(0.25, 20, 0, 9500)),
                run.progress());
    }

    @Test
    void aRunThatNeverWasCompleteHasNoTimeOfIt() throws IOException {
        var run = RunJson.parse("{\"lessons\": 20, \"placed\": 19, \"hard\": 0}");
        assertFalse(run.isComplete());
        assertTrue(Double.isNaN(run.completeSeconds()));
        assertTrue(run.progress().isEmpty());
    }
}
