package paike.benchmarks.race.programs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuredProcessTest {
    private static final Duration LONG = Duration.ofMinutes(2);

    @TempDir private Path folder = Path.of("");

    private MeasuredProcess run(Duration most, String script)
            throws IOException, InterruptedException {
        return MeasuredProcess.run(
                List.of("bash", "-c", script),
                Map.of("LEFT", "here", "PATH_SEEN", ""),
                most,
                folder);
    }

    @Test
    void cpuOfChildrenCounts() throws IOException, InterruptedException {
        var process = run(LONG, "(for ((i = 0; i < 200000; i++)); do :; done); sleep 0.3");
        assertTrue(process.usage().cpuSeconds() > 0.05, process.usage().toString());
        assertTrue(process.usage().wallSeconds() > 0.3, process.usage().toString());
        assertFalse(process.wasKilled());
    }

    @Test
    void exitCodeOutputAndEnvironmentAreThoseOfTheProgram()
            throws IOException, InterruptedException {
        var process = run(LONG, "echo out $LEFT; echo err >&2; exit 3");
        assertEquals(3, process.usage().exitCode());
        assertEquals("out here\nerr\n", process.output());
    }

    @Test
    void whatDoesNotEndIsEnded() throws IOException, InterruptedException {
        var process =
                run(Duration.ofMillis(300), "trap 'echo ending; exit 9' TERM; sleep 60 & wait");
        assertTrue(process.wasKilled());
        assertEquals(9, process.usage().exitCode());
        assertEquals("ending\n", process.output());
        assertTrue(process.usage().wallSeconds() < 60, process.usage().toString());
    }

    @Test
    void memoryIsSeenWhereTheSystemSaysIt() throws IOException, InterruptedException {
        var process = run(LONG, "x=$(head -c 30000000 /dev/zero | tr '\\0' x); sleep 0.5");
        boolean isSaid = Files.exists(Path.of("/proc/self/status"));
        assertEquals(isSaid, process.usage().peakMegabytes() > 20, process.usage().toString());
    }

    @Test
    void timesAreReadWithAnyDecimalSign() {
        var usage = MeasuredProcess.usage("Killed\ntimes 12,345 1,200 0,034\n", 7, 137);
        assertEquals(12.345, usage.wallSeconds());
        assertEquals(1.234, usage.cpuSeconds(), 1e-9);
    }
}
