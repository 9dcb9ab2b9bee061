package paike.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A school as a workbook is as good as its folder. */
final class TemplateCommandTest {
    private static final Path TINY = Path.of("src", "test", "resources", "tiny");
    private static final Path TOWNSHIP = Path.of("..", "datasets", "data", "township");
    private static final Path ZHENGZHOU = Path.of("..", "datasets", "data", "zhengzhou");

    @TempDir private Path folder = Path.of("");

    @Test
    void planOfTheWorkbookIsThePlanOfTheSchoolWithTheSameSeedAndSteps() throws IOException {
        for (var school : List.of(TINY, TOWNSHIP)) {
            var book = folder.resolve(school.getFileName() + ".xlsx");
            assertEquals(0, Run.of("template", school, "--out", book).exit());
            var of = folder.resolve(school.getFileName() + "-of-folder");
            var from = folder.resolve(school.getFileName() + "-of-book");
            solve(school, of);
            solve(book, from);
            for (var file :
                    List.of(
                            "timetable.csv",
                            "plan.json",
                            "school.json",
                            "rulebook.json",
                            "audit.json")) {
                assertEquals(
                        Files.readString(of.resolve(file)),
                        Files.readString(from.resolve(file)),
                        school + " " + file);
            }
            var check = Run.of("check", book, of.resolve("timetable.csv"), "--json");
            assertEquals(
                    Run.of("check", school, of.resolve("timetable.csv"), "--json").out(),
                    check.out());
        }
    }

    private static void solve(Path school, Path out) {
        var arguments = new ArrayList<Object>(List.of("solve", school, "--out", out));
        arguments.addAll(
                List.of("--seed", "5", "--steps", "300", "--time", "60s", "--threads", "1"));
        var run = Run.of(arguments.toArray());
        assertTrue(run.exit() <= 1, run.err());
    }

    @Test
    void workbookOfAWorkbookHasTheSameBytes() throws IOException {
        var first = folder.resolve("a.xlsx");
        var second = folder.resolve("b.xlsx");
        assertEquals(0, Run.of("template", ZHENGZHOU, "--out", first).exit());
        assertEquals(0, Run.of("template", first, "--out", second).exit());
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    @Test
    void rulebookThatRestsOnAFileBesideItIsWrittenInFull() throws IOException {
        var school = Files.createDirectory(folder.resolve("own"));
        Files.copy(TINY.resolve("school.json"), school.resolve("school.json"));
        Files.writeString(
                school.resolve("base.json"),
                "{\"id\": \"base\", \"rules\": [{\"rule\": \"avoid-class-clashes\", \"level\":"
                        + " \"must\"}]}");
        Files.writeString(
                school.resolve("rulebook.json"), "{\"id\": \"own\", \"extends\": [\"base\"]}");
        var book = folder.resolve("elsewhere.xlsx");
        assertEquals(0, Run.of("template", school, "--out", book).exit());
        assertEquals(1, Inputs.given(book, List.of(), false).rulebook().entries().size());
    }

    @Test
    void existingFileIsLeftAlone() throws IOException {
        var file = Files.writeString(folder.resolve("mine.xlsx"), "mine");
        var run = Run.of("template", "--out", file, "--lang", "en");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("the file exists and was left alone"), run.err());
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void otherEndingIsRefused() {
        var run = Run.of("template", "--out", folder.resolve("school.xls"));
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("应以 .xlsx 结尾"), run.err());
    }

    @Test
    void emptyTemplateIsNoSchoolYet() {
        for (var language : List.of("zh", "en")) {
            var file = folder.resolve(language + ".xlsx");
            assertEquals(0, Run.of("template", "--out", file, "--lang", language).exit());
            var run = Run.of("solve", file, "--lang", language);
            assertEquals(2, run.exit());
            var expected = language.equals("zh") ? "还没有填写班级" : "there are no classes";
            assertTrue(run.err().contains(expected), run.err());
        }
    }

    @Test
    void anyOtherWorkbookIsRefusedAsASchool() {
        var out = folder.resolve("out");
        assertTrue(Run.of("solve", TINY, "--out", out, "--steps", "50").exit() <= 1);
        var run = Run.of("solve", out.resolve("timetable.xlsx"));
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("不是排课程序的学校工作簿"), run.err());
    }
}
