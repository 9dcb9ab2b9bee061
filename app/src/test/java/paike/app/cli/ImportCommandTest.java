package paike.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code paike import}: schools from spreadsheets. */
class ImportCommandTest {
    private static final String PAIRS =
            """
            一年级任课安排表,,,,,
            班级,语文,,数学,,音乐（0.5）
            一(1)班,8,甲一一,4,乙二二,丙三三
            一(2)班,4+1,丁四四,4,乙二二,丙三三
            """;

    private static final String TIMES =
            """
            姓名,不能排课节次
            乙二二,周二上午不排课
            丙三三,周一4、5节，周三要开会
            """;

    @TempDir private Path folder = Path.of("");

    private Path file(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(Charset.forName("GBK")));
    }

    @Test
    void severalFilesAreOneSchool() throws IOException {
        var out = folder.resolve("school");
        var run = Run.of("import", file("任课.csv", PAIRS), file("不排课.csv", TIMES), "--out", out);
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("共 2 个班、4 名教师、3 个科目"), run.out());
        assertTrue(run.out().contains("乙二二：“周二上午不排课” → 周二上午"), run.out());
        var workbook = folder.resolve("school.xlsx");
        assertEquals(0, Run.of("template", out, "--out", workbook).exit());
        // two classes with three subjects: the pre-check says what the usual rules miss
        assertEquals(3, Run.of("solve", workbook, "--time", "1s", "--out", folder).exit());
    }

    @Test
    void previewWritesNothingAndASecondImportOverwritesNothing() throws IOException {
        var sheet = file("任课.csv", PAIRS);
        var out = folder.resolve("school");
        assertEquals(0, Run.of("import", sheet, "--out", out, "--preview").exit());
        assertFalse(Files.exists(out));
        Run.of("import", sheet, "--out", out);
        var first = Files.readString(out.resolve("school.json"));
        var again = Run.of("import", sheet, "--out", out, "--name", "另一所");
        assertEquals(0, again.exit());
        assertTrue(Files.exists(folder.resolve("school-2/school.json")));
        assertEquals(first, Files.readString(out.resolve("school.json")));
    }

    @Test
    void rulebookThatIsThereAloneIsLeftAlone() throws IOException {
        var out = Files.createDirectories(folder.resolve("rules"));
        Files.writeString(out.resolve("rulebook.json"), "mine");
        assertEquals(0, Run.of("import", file("任课.csv", PAIRS), "--out", out).exit());
        assertEquals("mine", Files.readString(out.resolve("rulebook.json")));
        assertTrue(Files.exists(folder.resolve("rules-2/rulebook.json")));
    }

    @Test
    void timetableIsImportedToo() throws IOException {
        var solved = folder.resolve("solved");
        Run.of("check", Run.LIXIN, Run.solved("plan.json"), "--out", solved);
        var run =
                Run.of(
                        "import",
                        solved.resolve("timetable.xlsx"),
                        "--out",
                        folder.resolve("from-timetable"));
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("共 24 个班"), run.out());
        assertTrue(Files.exists(folder.resolve("from-timetable/timetable.csv")));
    }

    @Test
    void fileWithoutAssignmentsIsRefused() throws IOException {
        var run = Run.of("import", file("a.csv", "今天,天气\n很,好\n"));
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("没有找到任课安排"), run.err());
    }
}
