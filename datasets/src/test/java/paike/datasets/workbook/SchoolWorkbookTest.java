package paike.datasets.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paike.datasets.json.EveryField;
import paike.datasets.json.JsonFile;
import paike.datasets.json.RulebookReader;
import paike.datasets.json.RulebookWriter;
import paike.datasets.json.SchoolReader;
import paike.datasets.json.SchoolWriter;
import paike.datasets.synthetic.SyntheticSchool;
import paike.datasets.synthetic.SyntheticSchool.Shape;
import paike.model.Language;
import paike.model.school.Room;
import paike.model.school.SchoolFacts;
import paike.model.school.Teacher;

/** A school becomes a workbook and the same school again. */
final class SchoolWorkbookTest {
    private static final Path DATA =
            Path.of(System.getProperty("paike.root", "..")).resolve("datasets/data");

    @TempDir private Path folder = Path.of("");

    static Stream<Path> schoolsOfFiles() throws IOException {
        try (var folders = Files.list(DATA)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    static Stream<SchoolFacts> schoolsOfFacts() {
        return Stream.of(
                EveryField.school(),
                SyntheticSchool.of(new Shape("g24", "二十四班", 4, 7)),
                SyntheticSchool.of(new Shape("g48", "四十八班", 8, 3)));
    }

    @ParameterizedTest
    @MethodSource("schoolsOfFiles")
    void filesWrittenAsAWorkbookAreReadBackByteForByte(Path school) throws IOException {
        var schoolTree = JsonFile.read(school.resolve("school.json"));
        var rulebookTree = JsonFile.read(school.resolve("rulebook.json"));
        var workbook = write("a.xlsx", schoolTree, rulebookTree);
        var trees = SchoolWorkbook.trees(workbook);
        assertEquals(schoolTree, trees.school());
        assertEquals(JsonFile.print(rulebookTree), JsonFile.print(trees.rulebook()));
        var read = SchoolWorkbook.read(workbook);
        assertEquals(JsonFile.print(schoolTree), JsonFile.print(SchoolWriter.tree(read.facts())));
        assertEquals(SchoolReader.facts(schoolTree, "school.json"), read.facts());
        assertEquals(
                RulebookReader.read(school.resolve("rulebook.json").toString()), read.rulebook());
        assertEquals(List.of(), read.notes());
    }

    @ParameterizedTest
    @MethodSource("schoolsOfFacts")
    void factsWrittenAsAWorkbookAreReadBackTheSame(SchoolFacts facts) throws IOException {
        var rulebook = RulebookReader.read("synthetic");
        var tree = SchoolWriter.tree(facts);
        var workbook = write("a.xlsx", tree, RulebookWriter.tree(rulebook));
        assertEquals(
                JsonFile.print(RulebookWriter.tree(rulebook)),
                JsonFile.print(SchoolWorkbook.trees(workbook).rulebook()));
        var read = SchoolWorkbook.read(workbook);
        assertEquals(facts, read.facts());
        assertEquals(JsonFile.print(tree), JsonFile.print(SchoolWriter.tree(read.facts())));
        assertEquals(List.of(), read.notes());
    }

    /** As staff fill it in: nobody writes codes where names will do. */
    @Test
    void withoutCodesNamesAreTheIds() throws IOException {
        var tree = JsonFile.read(DATA.resolve("streamed/school.json"));
        var original = SchoolReader.facts(tree, "school.json");
        var workbook = write("a.xlsx", tree, MissingNode.getInstance());
        try (var book = new XSSFWorkbook(Files.newInputStream(workbook))) {
            for (var sheet : book) {
                for (var head : sheet.getRow(0)) {
                    if (head.toString().equals("代码") && !sheet.getSheetName().contains("规则")) {
                        clear(sheet, head.getColumnIndex());
                    }
                }
            }
            try (var out = Files.newOutputStream(workbook)) {
                book.write(out);
            }
        }
        var read = SchoolWorkbook.read(workbook);
        assertNull(read.rulebook());
        assertEquals(words(original), words(read.facts()));
        assertEquals("七(1)班-语文", read.facts().assignments().getFirst().id());
    }

    private static void clear(Sheet sheet, int column) {
        for (var row : sheet) {
            var cell = row.getCell(column);
            if (row.getRowNum() > 2 && cell != null) {
                row.removeCell(cell);
            }
        }
    }

    /** Lessons by names. */
    private static List<String> words(SchoolFacts facts) {
        return facts.assignments().stream()
                .map(
                        a ->
                                a.title()
                                        + a.teachers().stream().map(Teacher::name).toList()
                                        + a.roomNeed().rooms().stream().map(Room::name).toList()
                                        + a.weekType()
                                        + a.periods()
                                        + a.sets().size())
                .toList();
    }

    @Test
    void sameSchoolGivesTheSameBytes() throws IOException {
        var tree = SchoolWriter.tree(EveryField.school());
        var rulebook = RulebookWriter.tree(RulebookReader.read("standard"));
        assertArrayEquals(
                Files.readAllBytes(write("a.xlsx", tree, rulebook)),
                Files.readAllBytes(write("b.xlsx", tree, rulebook)));
    }

    private Path write(String name, JsonNode school, JsonNode rulebook) throws IOException {
        var bytes = new ByteArrayOutputStream();
        SchoolWorkbook.write(school, rulebook, bytes, Language.ZH);
        return Files.write(folder.resolve(name), bytes.toByteArray());
    }
}
