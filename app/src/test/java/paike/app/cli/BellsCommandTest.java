package paike.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BellsCommandTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void withoutAnyFigurePrimarySchoolsGetPlans() {
        var run = Run.of("bells", "--count", 2);
        assertEquals(0, run.exit(), run.err());
        for (var words : new String[] {"1-2年级", "3-6年级", "方案一", "方案二", "08:20-09:00 第1节", "大课间"}) {
            assertTrue(run.out().contains(words), words + run.out());
        }
        assertFalse(run.out().contains("方案三"), run.out());
    }

    @Test
    void figuresGivenAreKept() throws IOException {
        var run =
                Run.of(
                        "bells",
                        "--grades=7-9",
                        "--lesson=45",
                        "--start=08:10",
                        "--noon=120",
                        "--morning=4",
                        "--after-school=none",
                        "--json");
        assertEquals(0, run.exit(), run.err());
        var tree = new ObjectMapper().readTree(run.out());
        assertEquals(3, tree.get("proposals").size());
        for (var proposal : tree.get("proposals")) {
            var band = proposal.get("bands").get(0);
            assertEquals(34 * 45, band.get("figures").get("weeklyMinutes").asInt());
            assertEquals(120, band.get("figures").get("noonMinutes").asInt());
            assertEquals(0, band.get("hard").asInt());
        }
        assertTrue(run.out().contains("\"08:10\""), run.out());
    }

    @Test
    void filesAreWrittenAndSchedulesAreThoseOfASchoolFile() throws IOException {
        var run = Run.of("bells", "--grades=3-6", "--count=1", "--out", folder.resolve("b"));
        assertEquals(0, run.exit(), run.err());
        var tree = new ObjectMapper().readTree(Files.readString(folder.resolve("b/bells.json")));
        var bell = tree.get("proposals").get(0).get("bellSchedules").get(0);
        assertEquals("g3-6", bell.get("id").asText());
        assertTrue(Files.readString(folder.resolve("b/bells.html")).contains("方案一"));
    }

    @Test
    void schoolIsAuditedFirst() {
        var run = Run.of("bells", Run.LIXIN, "--count=1");
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("现有的作息"), run.out());
        assertTrue(run.out().indexOf("现有的作息") < run.out().indexOf("方案一"), run.out());
    }

    @Test
    void bandsWithSeveralWeeklyTotalsAreToldToDivide() {
        var run = Run.of("bells", "--grades=1-6");
        assertEquals(1, run.exit(), run.err());
        assertTrue(run.out().contains("无法满足的规则"), run.out());
        assertTrue(run.out().contains("如 --grades 1-2,3-6"), run.out());
    }

    @Test
    void whatExcludesEachOtherIsSaid() {
        var run = Run.of("bells", "--grades=3-6", "--start=07:50", "--lang=en");
        assertEquals(1, run.exit(), run.err());
        assertTrue(run.out().contains("start-lessons-not-before"), run.out());
        assertTrue(run.out().contains("The nearest day plan"), run.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--grades=0-2       | 1-2,3-6",
                "--grades=3-6,5     | grade 5 is named twice",
                "--grades=6-3       | upwards",
                "--lessons=6,5      | 6,5,5,5,5",
                "--lessons=0        | 1 to 10",
                "--lesson=forty     | from 20 to 60",
                "--lesson=40/40/45  | each of the 2 bands",
                "--break=3          | from 5 to 30",
                "--noon=120..90     | range",
                "--start=8 Uhr      | 08:20",
                "--start=03:00      | time of day",
                "--after-school=17:30-15:30 | 30 minutes",
                "--end=spät         | time of day",
                "--count=0          | from 1 to 9",
                "--stagger=-1       | from 0 to 60",
                "--rulebook=nobody  | nobody"
            })
    void badFiguresAreNamed(String option, String said) {
        var run = Run.of("bells", option, "--lang=en");
        assertEquals(2, run.exit(), run.out());
        assertTrue(run.err().contains(said), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
    }
}
