package paike.datasets.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paike.datasets.DatasetException;
import paike.datasets.Problem;

final class JsonFileTest {
    @TempDir private Path folder;

    @Test
    void byteOrderMarkIsAccepted() {
        assertEquals(
                Trees.tree("{\"id\": \"语文\"}"),
                JsonFile.parse("a.json", bytes("\uFEFF{\"id\": \"语文\"}")));
    }

    @Test
    void printedTreeIsReadAgain() {
        var tree = SmallSchool.tree();
        assertEquals(tree, Trees.tree(JsonFile.print(tree)));
    }

    @Test
    void missingFileIsNamed() {
        var file = folder.resolve("none.json");
        var problem = problem(() -> JsonFile.read(file));
        assertEquals(file.toString(), problem.file());
        assertEquals("there is no such file", problem.message().en());
    }

    @Test
    void largeFileIsRefusedUnread() throws IOException {
        var file = folder.resolve("large.json");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(JsonFile.MAX_BYTES + (1 << 20));
        }
        var problem = problem(() -> JsonFile.read(file));
        assertEquals("the file has 65 MB, at most 64 MB expected", problem.message().en());
        assertEquals("文件有 65 MB，最多 64 MB", problem.message().zh());
    }

    @Test
    void fieldNamedTwiceIsRefusedWithItsLine() {
        var problem = parse("{\n  \"id\": \"a\",\n  \"id\": \"b\"\n}");
        assertEquals("line 3, column 7", problem.place());
        assertEquals("\"id\" is stated twice in one object", problem.message().en());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":", "["})
    void deepNestingIsRefusedWithoutAStackTrace(String opening) {
        var problem = parse(opening.repeat(100_000));
        assertTrue(problem.message().en().contains("nesting depth"), problem.message().en());
        assertEquals("Is it the right file?", problem.advice().en());
    }

    @Test
    void deepestTreeThatIsReadIsRefusedByTheReaderInAFewWords() {
        var school = SmallSchool.tree();
        Trees.put(school, "/name", Trees.tree("[".repeat(900) + "]".repeat(900)));
        var problem = problem(() -> SchoolReader.facts(school, "a.json"));
        assertEquals("name", problem.place());
        assertTrue(problem.message().en().length() < 120, problem.message().en());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\": }",
                "{\"id\": 1} x",
                "{'id': 1}",
                "{\"id\": 1,}",
                "{\"id\": NaN}",
                "{"
            })
    void brokenJsonIsRefusedWithLineAndAdvice(String json) {
        var problem = parse(json);
        assertTrue(problem.place().startsWith("line 1, column "), problem.place());
        assertTrue(problem.message().zh().matches("不是(正确|完整)的 JSON：.*"), problem.message().zh());
        assertEquals(
                "Check quotes, commas and brackets here and on the line above.",
                problem.advice().en());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n"})
    void emptyFileIsRefused(String json) {
        assertEquals("the file is empty, a JSON object expected", parse(json).message().en());
    }

    @Test
    void fileInAnotherEncodingIsToBeSavedAsUtf8() {
        var problem =
                problem(
                        () ->
                                JsonFile.parse(
                                        "a.json",
                                        "{\"name\": \"立新学校\"}".getBytes(Charset.forName("GBK"))));
        assertEquals("Save the file in the encoding UTF-8.", problem.advice().en());
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        for (int first = 0; first < 256; first++) {
            for (int second : new int[] {0, 1, 0x7F, 0xFE, 0xFF}) {
                byte[] bytes = {(byte) first, (byte) second, 0, (byte) 0xFF, (byte) first, 0, 0, 0};
                problem(() -> JsonFile.parse("a.json", bytes));
            }
        }
    }

    private static Problem parse(String json) {
        return problem(() -> JsonFile.parse("a.json", bytes(json)));
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static Problem problem(Runnable reading) {
        var problems = assertThrows(DatasetException.class, reading::run).problems();
        assertEquals(1, problems.size(), problems.toString());
        return problems.getFirst();
    }
}
