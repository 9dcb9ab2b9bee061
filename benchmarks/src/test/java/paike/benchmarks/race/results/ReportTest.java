package paike.benchmarks.race.results;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    @TempDir private Path folder = Path.of("");
    private String text = "";

    @BeforeEach
    void write() throws IOException {
        var runs = new ArrayList<Run>();
        runs.addAll(
                Drawn.complete(
                        """
                        Spain/1.fet           | 1 | 2.0   | 0.5 1.5
                        Spain/1.fet           | 2 | 4.0   | 0.5 1.5
                        Italy/2.fet           | 1 | fails | 0.5 1.5
                        Italy/2.fet           | 2 | fails | fails 4 of 5 lessons placed
                        generated/classes-24  | 1 | 0.5   | 0.25 1.5
                        """));
        runs.addAll(Drawn.soft("Spain/1.fet | 1 | 10 | 2.5"));
        text = new Report(runs, new Pictures(folder)).markdown("2026-11-22", "2 processors");
    }

    private void has(String line) {
        assertTrue(text.lines().anyMatch(line::equals), () -> line + "\nnot in\n" + text);
    }

    @Test
    void figuresOfSeedsStandSideBySide() {
        has(
                "| Spain/1.fet | 400 | 2.00 / 4.00 | 3.00 / 6.00 | 0.50 / 0.50 | 1.50 / 1.50 |"
                        + " 2.25 / 2.25 | 0.18 | 0.53 | 120 | 120 |");
    }

    @Test
    void runsThatAreNotCompleteAreDashes() {
        has(
                "| Italy/2.fet | 400 | – / – | – / – | 0.50 / – | 1.50 / – | 2.25 / – | – | – |"
                        + " 100 | 120 |");
    }

    @Test
    void softConflictsHaveATableOfTheirOwn() {
        has("| Spain/1.fet | 10 | 2.5 | 0.25 |");
    }

    @Test
    void missesAreListedWithTheirReasons() {
        has("- Italy/2.fet, seed 2: 4 of 5 lessons placed (FET: not complete either)");
    }

    @Test
    void generatedSchoolsAreNoneOfTheList() {
        has(
                "| Complete timetables, confirmed by FET | at least 2 | seed 1: 2 of 2 (FET: 1);"
                        + " seed 2: 1 of 2 (FET: 1) | **no** |");
        has("### Generated schools");
    }

    @Test
    void everyTableHasAsManyCellsInEachLine() {
        int cells = 0;
        for (var line : text.lines().toList()) {
            int here = line.startsWith("|") ? line.split("\\|", -1).length : 0;
            assertFalse(cells > 0 && here > 0 && cells != here, line);
            cells = here;
        }
    }

    @Test
    void aRaceWithoutRunsHasAReportToo() throws IOException {
        var empty = new Report(List.of(), new Pictures(folder)).markdown("2026-11-22", "none");
        assertTrue(empty.startsWith("## 2026-11-22: race against FET"), empty);
    }
}
