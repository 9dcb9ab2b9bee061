package paike.datasets.fet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import paike.datasets.json.RulebookReader;
import paike.datasets.json.SchoolReader;
import paike.datasets.synthetic.SyntheticSchool;
import paike.datasets.synthetic.SyntheticSchool.Shape;
import paike.model.Language;
import paike.model.school.School;
import paike.rules.Audit;
import paike.rules.Level;
import paike.rules.Rule;
import paike.rules.Rulebook;
import paike.rules.room.AvoidRoomClashes;
import paike.rules.room.LimitClassesInRoom;
import paike.rules.teacher.AvoidTeacherClashes;

/** FET opens exported schools, completes them, and what it makes of them keeps all must-rules. */
final class FetCompletesExportsTest {
    private static final Path DATA =
            Path.of(System.getProperty("paike.root", "..")).resolve("datasets/data");

    @TempDir private Path folder;

    @BeforeAll
    static void fetIsThere() {
        FetCl.assumeInstalled();
    }

    static Stream<String> schools() throws IOException {
        try (var folders = Files.list(DATA)) {
            return folders
                    .filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("schools")
    void schoolsOfTheData(String name) throws IOException, InterruptedException {
        var book = RulebookReader.read(DATA.resolve(name).resolve("rulebook.json").toString());
        completes(SchoolReader.read(DATA.resolve(name)), book, Language.ZH);
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 180})
    void generatedSchools(int classes) throws IOException, InterruptedException {
        var facts = SyntheticSchool.of(new Shape("s" + classes, "虚构", classes / 6, 1));
        completes(School.of(facts), RulebookReader.read("synthetic"), Language.EN);
    }

    private void completes(School school, Rulebook rulebook, Language language)
            throws IOException, InterruptedException {
        var export = FetExport.of(school, rulebook, language);
        var file = Files.writeString(folder.resolve("school.fet"), export.document());
        var answer = FetCl.solve(file, folder.resolve("out"));
        assertTrue(answer.complete(), answer.log());
        var draft = new ExportedDraft(school, rulebook, language);
        var timetable =
                new FetTimetable(draft, FetExport.areSeatsMust(rulebook))
                        .read(answer.file("school_activities.xml"));
        var musts =
                new Rulebook(
                        rulebook.id(),
                        rulebook.name(),
                        rulebook.of(Level.MUST).stream()
                                .filter(e -> !ExportedRules.isOfAfterSchool(e.rule()))
                                .filter(e -> !(isClash(e.rule()) && overlaps(draft, export)))
                                .toList());
        var broken =
                Audit.of(timetable, musts).results().stream()
                        .flatMap(result -> result.violations().stream())
                        .map(violation -> violation.finding().message().zh())
                        .toList();
        assertEquals(List.of(), broken);
    }

    private static boolean isClash(Rule rule) {
        return rule instanceof AvoidTeacherClashes
                || rule instanceof AvoidRoomClashes
                || rule instanceof LimitClassesInRoom;
    }

    /** Where bell schedules overlap, FET cannot see every clash, and the export says so. */
    private static boolean overlaps(ExportedDraft draft, FetExport export) {
        int lost = draft.hours().overlapsLost();
        assertTrue(
                lost == 0
                        || export.losses().stream()
                                .anyMatch(loss -> loss.reason().en().contains("overlap")));
        return lost > 0;
    }
}
