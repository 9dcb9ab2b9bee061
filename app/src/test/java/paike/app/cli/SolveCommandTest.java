package paike.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SolveCommandTest {
    private static final Path TINY = Path.of("src", "test", "resources", "tiny");
    private static final Path TRIANGLE = Path.of("src", "test", "resources", "triangle");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir private Path folder = Path.of("");

    @Test
    void everyFileIsWritten() throws IOException {
        var run = solve(TINY, "a");
        assertEquals(0, run.exit(), run.err());
        assertEquals(
                Set.of(
                        "school.json",
                        "rulebook.json",
                        "plan.json",
                        "run.json",
                        "timetable.csv",
                        "timetable.xlsx",
                        "timetable.html",
                        "audit.json",
                        "audit.html"),
                names(folder.resolve("a")));
        assertTrue(run.out().contains("共 14 次课，已排 14 次"), run.out());
    }

    @Test
    void csvHasOneRowPerPeriodAndClassOrderedByClassAndTime() throws IOException {
        solve(TINY, "a");
        var lines = Files.readAllLines(folder.resolve("a/timetable.csv"));
        assertEquals(
                "week_type,weekday,period,start,end,kind,class,subject,teachers,room",
                lines.getFirst());
        assertEquals(1 + 2 * 8, lines.size());
        var places = new ArrayList<String>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split(",", -1);
            assertEquals("ALL", cells[0]);
            assertEquals("lesson", cells[5]);
            places.add(cells[6] + cells[1] + cells[2]);
        }
        assertEquals(places.stream().sorted().toList(), places);
    }

    @Test
    void auditHasScoreMeasuresAndViolations() throws IOException {
        solve(TINY, "a");
        var audit = json("a/audit.json");
        assertEquals(0, audit.at("/score/hard").asInt(-1));
        assertTrue(audit.at("/score/soft").isIntegralNumber());
        assertEquals(16, audit.at("/measures/placedPeriods").asInt());
        assertTrue(audit.path("violations").isArray());
        var bad = JSON.readTree(Faults.run(badPlan()).out()).path("violations").get(0);
        for (var field :
                List.of("rule", "level", "weight", "penalty", "where", "message", "source")) {
            assertTrue(bad.has(field), field);
        }
        assertTrue(bad.path("penalty").asLong() > 0);
    }

    private Path badPlan() {
        var sheet = new Sheet();
        sheet.lesson("一(1)班", 3, 3).delete();
        return sheet.write(folder);
    }

    @Test
    void sameSeedAndStepsGiveTheSamePlan() throws IOException {
        solve(TINY, "a", "--seed", "7");
        solve(TINY, "b", "--seed", "7");
        assertArrayEquals(
                Files.readAllBytes(folder.resolve("a/plan.json")),
                Files.readAllBytes(folder.resolve("b/plan.json")));
    }

    @Test
    void lessonWithoutAPlaceIsSaidWithItsReason() throws IOException {
        var run = solve(TRIANGLE, "a");
        assertEquals(1, run.exit(), run.err());
        assertEquals(1, json("a/audit.json").at("/measures/unplacedLessons").asInt());
        assertTrue(
                run.out().lines().anyMatch(line -> line.matches("  未排 .+（L\\d#1）：.{4,}")),
                run.out());
    }

    @Test
    void impossibleByCountingIsSaidWithNumbersAndNothingIsWritten() {
        var narrow =
                Edited.school(
                        folder,
                        s -> {
                            for (var room : Edited.list(s, "rooms")) {
                                if (room.path("name").asText().equals("操场")) {
                                    ((ObjectNode) room).put("classCapacity", 3);
                                }
                            }
                        });
        var run = solve(narrow, "a");
        assertEquals(3, run.exit(), run.err());
        assertTrue(
                run.err().contains("操场") && run.err().contains("80") && run.err().contains("75"));
        assertEquals("", run.out());
        assertFalse(Files.exists(folder.resolve("a")));
    }

    @Test
    void impossibleSchoolIsSolvedAsFarAsPossibleIfAsked() throws IOException {
        var crowded =
                Edited.school(TINY, folder, s -> Edited.at(s, "assignments", 0).put("periods", 3));
        Files.copy(TINY.resolve("rulebook.json"), folder.resolve("rulebook.json"));
        assertEquals(3, solve(crowded, "a").exit());
        var run = solve(crowded, "b", "--anyway");
        assertEquals(1, run.exit(), run.err());
        assertEquals(1, json("b/audit.json").at("/measures/unplacedLessons").asInt());
    }

    @Test
    void lockedLessonsStay() throws IOException {
        solve(TINY, "a");
        var lines = Files.readAllLines(folder.resolve("a/timetable.csv"));
        var kept =
                lines.stream()
                        .filter(line -> line.startsWith("week_type") || line.contains(",三(1)班,"))
                        .toList();
        var lock = Files.write(folder.resolve("lock.csv"), kept);
        var run = solve(TINY, "b", "--seed", "9", "--lock", lock.toString());
        assertEquals(0, run.exit(), run.err());
        var again = Files.readAllLines(folder.resolve("b/timetable.csv"));
        assertTrue(again.containsAll(kept), "locked " + kept + "\nbut " + again);
    }

    private Run solve(Path school, String out, String... more) {
        var arguments =
                new ArrayList<Object>(
                        List.of(
                                "solve",
                                school,
                                "--steps",
                                "200",
                                "--threads",
                                "1",
                                "--lang",
                                "zh"));
        arguments.addAll(List.of("--out", folder.resolve(out)));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray());
    }

    private JsonNode json(String name) throws IOException {
        return JSON.readTree(folder.resolve(name).toFile());
    }

    private static Set<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
