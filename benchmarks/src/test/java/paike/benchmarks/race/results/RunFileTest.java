package paike.benchmarks.race.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFileTest {
    private static final List<Run> RUNS =
            Drawn.complete(
                    """
                    Spain/1 school/"A".fet | 1 | 1.5 | 0.25 1.75
                    München/Grundschule #2.fet | 1 | fails 12 of 20, "stuck" | fails 19 of 20
                    """);

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        assertEquals(RUNS, RunFile.read(RunFile.write(RUNS)));
    }

    @Test
    void everyRunIsOneLine() throws IOException {
        var run = RUNS.get(2);
        var long_ =
                new Run(
                        run.key(),
                        run.setup(),
                        new Run.Verdict(Outcome.FAILED, "first\n\tsecond  line\n", Double.NaN),
                        run.usage(),
                        run.marks());
        var text = RunFile.write(List.of(long_));
        assertEquals(2, text.lines().count(), text);
        assertEquals("first second line", RunFile.read(text).getFirst().verdict().reason());
    }

    @Test
    void runsThatAreThereAreKnownWhenTheFileIsOpenedAgain(@TempDir Path folder) throws IOException {
        var path = folder.resolve("results.tsv");
        var file = new RunFile(path);
        for (var run : RUNS) {
            file.add(run);
        }
        var again = new RunFile(path);
        assertEquals(RUNS, again.runs());
        var first = RUNS.getFirst();
        assertTrue(again.has(first.key(), first.setup()));
        var setup = first.setup();
        var other =
                new Run.Setup(
                        "FET 7", setup.threads(), setup.seconds(), setup.started(), setup.load());
        assertFalse(again.has(first.key(), other), "another version is another run");
        assertEquals(1 + RUNS.size(), Files.readAllLines(path).size());
    }

    @Test
    void theLastOfRunsThatRepeatOneAnotherCounts(@TempDir Path folder) throws IOException {
        var file = new RunFile(folder.resolve("results.tsv"));
        var runs = new ArrayList<>(RUNS);
        var again = Drawn.complete("Spain/1 school/\"A\".fet | 1 | 2.5 | -").getFirst();
        runs.add(again);
        for (var run : runs) {
            file.add(run);
        }
        assertEquals(RUNS.size(), file.runs().size());
        assertEquals(again, file.runs().getFirst());
    }
}
