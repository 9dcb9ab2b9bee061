package paike.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportPlanTest {
    private static final Path PLAN = Run.solved("plan.json");

    @TempDir private Path folder = Path.of("");

    @Test
    void endingSaysTheFormat() throws IOException {
        var file = folder.resolve("new/一班.pdf");
        var run =
                Run.of("export", PLAN, "--school", Run.LIXIN, "--only", "一(1)班", "--to", file);
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("已写入 " + file), run.out());
        assertTrue(Files.readString(file, StandardCharsets.ISO_8859_1)
                .startsWith("%PDF-"));
    }

    @Test
    void folderGetsAFilePerFormat() throws IOException {
        var run =
                Run.of(
                        "export", PLAN, "--school", Run.LIXIN, "--format", "csv,html", "--to",
                        folder.resolve("all"));
        assertEquals(0, run.exit(), run.err());
        var csv = Files.readString(folder.resolve("all/课表.csv"));
        assertTrue(csv.startsWith("\uFEFFweek_type,weekday,period"), "Excel needs the mark");
        assertTrue(Files.exists(folder.resolve("all/课表.html")));
        var check = Run.of("check", Run.LIXIN, folder.resolve("all/课表.csv"));
        assertEquals(0, check.exit(), check.err() + check.out());
    }

    @Test
    void nothingIsWrittenIfOneOfTheFilesIsThere() throws IOException {
        Files.writeString(folder.resolve("timetable.html"), "mine");
        var run =
                Run.of(
                        "export", PLAN, "--school", Run.LIXIN, "--format", "csv,html", "--to",
                        folder, "--lang", "en");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("timetable.html: the file exists and was left alone"));
        assertEquals("mine", Files.readString(folder.resolve("timetable.html")));
        assertFalse(Files.exists(folder.resolve("timetable.csv")));
    }

    @Test
    void schoolAloneHasNoTimetable() {
        var run =
                Run.of("export", Run.LIXIN, "--to", folder.resolve("a.pdf"), "--lang", "en");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("a school without a timetable"), run.err());
    }

    @Test
    void wordsThatDoNotGoTogetherAreToldApart() {
        refused("there is no format \"pfd\"", "--format", "pfd", "--to", folder);
        refused("Maybe \"pdf\"", "--format", "pfd", "--to", folder);
        refused("the name says xlsx, --format says pdf", "--format", "pdf", "--to", "a.xlsx");
        refused("a file can be of one", "--format", "pdf,csv", "--to", "a.pdf");
        refused("no class, teacher or room \"九(9)班\"", "--only", "九(9)班", "--to", "a.pdf");
    }

    private static void refused(String words, Object... options) {
        var arguments = new ArrayList<Object>();
        arguments.addAll(List.of("export", PLAN, "--school", Run.LIXIN, "--lang", "en"));
        arguments.addAll(List.of(options));
        var run = Run.of(arguments.toArray());
        assertEquals(2, run.exit(), run.out());
        assertTrue(run.err().contains(words), run.err());
    }
}
