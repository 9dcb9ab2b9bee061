package paike.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    private static final Path SCHOOL = Path.of("..", "datasets", "data", "township");

    @TempDir private Path folder = Path.of("");

    @Test
    void fileIsWrittenAndWhatItLacksIsSaidAndWrittenBesideIt() throws IOException {
        var file = folder.resolve("new/town.fet");
        var run = Run.of("export", SCHOOL, "--to", file);
        assertEquals(0, run.exit(), run.err());
        var document = Files.readString(file);
        assertTrue(document.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
        assertTrue(document.contains("<Name>周一</Name>"), "days are called as the program speaks");
        var lost = Files.readString(folder.resolve("new/town.fet.txt"));
        assertTrue(lost.contains("  - 教师空堂 limit-teacher-gaps（应当）：FET 只能作为必须（100 %）（65 处）"), lost);
        assertTrue(run.out().contains("6 个班"), run.out());
        assertTrue(run.out().contains(lost), run.out());
    }

    @Test
    void otherLanguageAndOtherRulebook() throws IOException {
        var file = folder.resolve("town.fet");
        var run = Run.of("export", SCHOOL, "--rulebook", "basics", "--to", file, "--lang", "en");
        assertEquals(0, run.exit(), run.err());
        assertTrue(Files.readString(file).contains("<Name>Mon</Name>"));
        assertFalse(run.out().contains("limit-teacher-gaps"), run.out());
        assertTrue(run.out().contains("After-school service: FET chooses no teachers"), run.out());
    }

    @Test
    void existingFilesAreLeftAlone() throws IOException {
        var file = Files.writeString(folder.resolve("a.fet"), "mine");
        var run = Run.of("export", SCHOOL, "--to", file, "--lang", "en");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("the file exists and was left alone"), run.err());
        assertEquals("mine", Files.readString(file));
        Files.writeString(folder.resolve("b.fet.txt"), "mine");
        assertEquals(2, Run.of("export", SCHOOL, "--to", folder.resolve("b.fet")).exit());
        assertFalse(Files.exists(folder.resolve("b.fet")));
    }

    @Test
    void nameWithoutItsEndingAndFolderThatCannotBe() throws IOException {
        var run = Run.of("export", SCHOOL, "--to", folder.resolve("a.doc"), "--lang", "en");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("its name does not tell a format"), run.err());
        var file = Files.writeString(folder.resolve("file"), "");
        run = Run.of("export", SCHOOL, "--to", file.resolve("a.fet"), "--lang", "en");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("cannot be written"), run.err());
    }
}
