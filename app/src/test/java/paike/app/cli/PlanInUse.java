package paike.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import paike.datasets.json.JsonFile;

/**
 * A solved plan of a small school with a calendar of its own; solved once, copied for each test.
 */
final class PlanInUse {
    private static final String CALENDAR =
            """
            {
              "terms": [{ "id": "t", "name": "第一学期", "from": "2026-09-01", "to": "2027-01-22" }],
              "holidays": [{ "name": "国庆节", "from": "2026-10-01", "to": "2026-10-07" }],
              "makeUpDays": [{ "name": "国庆调休", "date": "2026-10-10", "weekday": 3 }],
              "events": [
                { "name": "运动会", "kind": "sportsMeet", "from": "2026-10-29", "stopsLessons": true }
              ],
              "exams": []
            }
            """;
    private static final List<String> FILES =
            List.of("plan.json", "school.json", "rulebook.json", "timetable.csv");

    private static Path solved = Path.of("");

    private PlanInUse() {}

    /** A copy of the plan in a folder. */
    static synchronized Path in(Path folder) throws IOException {
        if (solved.toString().isEmpty()) {
            solved = solve();
        }
        var copy = Files.createDirectories(folder.resolve("plan"));
        for (var file : FILES) {
            Files.copy(solved.resolve(file), copy.resolve(file));
        }
        return copy;
    }

    private static Path solve() throws IOException {
        var data = Path.of(System.getProperty("paike.root"), "datasets/data/township");
        var folder = Files.createTempDirectory(Path.of("target"), "plan-in-use");
        var school = (ObjectNode) JsonFile.read(data.resolve("school.json"));
        var calendar = Files.writeString(folder.resolve("calendar.json"), CALENDAR);
        school.setAll((ObjectNode) JsonFile.read(calendar));
        var given = Files.createDirectories(folder.resolve("school"));
        Files.writeString(given.resolve("school.json"), JsonFile.print(school));
        Files.copy(data.resolve("rulebook.json"), given.resolve("rulebook.json"));
        var out = folder.resolve("plan");
        var run =
                Run.of(
                        "solve",
                        given.toString(),
                        "--until",
                        "complete",
                        "--threads",
                        "1",
                        "--write",
                        "plan",
                        "--out",
                        out.toString());
        assertEquals(ExitCode.KEPT, run.exit(), run.out() + run.err());
        return out;
    }

    /** First row of the timetable of a class and subject: weekday, period. */
    static String[] row(Path plan, String schoolClass, String subject) throws IOException {
        return Files.readAllLines(plan.resolve("timetable.csv")).stream()
                .map(line -> line.split(",", -1))
                .filter(row -> row[0].equals("ALL") && row[5].equals("lesson"))
                .filter(row -> row[6].equals(schoolClass) && row[7].equals(subject))
                .findFirst()
                .orElseThrow();
    }

    /** The date of a weekday in the seventh week of the term. */
    static String date(String weekday) {
        return "2026-10-%d".formatted(11 + Integer.parseInt(weekday));
    }
}
