package paike.app.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paike.datasets.json.JsonFile;
import paike.datasets.json.RulebookReader;
import paike.datasets.json.RulebookWriter;
import paike.datasets.json.SchoolReader;
import paike.datasets.json.SchoolWriter;
import paike.datasets.timetable.PlanJson;
import paike.datasets.timetable.TimetableCsv;
import paike.model.plan.Plan;
import paike.model.school.School;

/** What is written and read again is the same, byte by byte. */
class RoundTripTest {
    private static final Path LIXIN = Path.of("..", "datasets", "data", "lixin");
    private static final Path SOLVED = Path.of("src", "test", "resources", "lixin");
    private static final School SCHOOL = SchoolReader.read(LIXIN);

    @TempDir private Path folder = Path.of("");

    @Test
    void planJson() throws IOException {
        var read = PlanFile.read(SOLVED.resolve("plan.json"), SCHOOL);
        assertEquals(Files.readString(SOLVED.resolve("plan.json")), PlanJson.write(read.plan()));
    }

    @Test
    void timetableCsv() throws IOException {
        var read = PlanFile.read(SOLVED.resolve("timetable.csv"), SCHOOL);
        assertEquals(
                Files.readString(SOLVED.resolve("timetable.csv")), TimetableCsv.write(read.plan()));
    }

    @Test
    void csvAndJsonAreTheSamePlan() {
        var csv = PlanFile.read(SOLVED.resolve("timetable.csv"), SCHOOL).plan();
        var json = PlanFile.read(SOLVED.resolve("plan.json"), SCHOOL).plan();
        assertEquals(TimetableCsv.write(json), TimetableCsv.write(new Plan("", csv.timetable())));
    }

    @Test
    void school() throws IOException {
        assertEquals(
                Files.readString(LIXIN.resolve("school.json")),
                JsonFile.print(SchoolWriter.tree(SCHOOL.facts())));
    }

    @Test
    void rulebookStandsAloneOnceWritten() throws IOException {
        var once =
                JsonFile.print(
                        RulebookWriter.tree(
                                RulebookReader.read(LIXIN.resolve("rulebook.json").toString())));
        var file = Files.writeString(folder.resolve("rulebook.json"), once);
        assertEquals(
                once, JsonFile.print(RulebookWriter.tree(RulebookReader.read(file.toString()))));
    }
}
