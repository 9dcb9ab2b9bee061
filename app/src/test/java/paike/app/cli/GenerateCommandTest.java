package paike.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paike.datasets.json.RulebookReader;
import paike.datasets.json.SchoolReader;

class GenerateCommandTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void schoolIsAsLargeAsAskedAndCanBeRead() {
        var run = Run.of("generate", "--classes", "36", "--out", folder.resolve("g"));
        assertEquals(0, run.exit(), run.err());
        var school = SchoolReader.read(folder.resolve("g"));
        assertEquals(36, school.classes().size());
        assertTrue(
                RulebookReader.read(folder.resolve("g/rulebook.json").toString()).entries().size()
                        > 20);
    }

    @Test
    void seedDecidesTheSchool() throws IOException {
        assertEquals(school("a", 3), school("b", 3));
        assertTrue(!school("c", 4).equals(school("a2", 3)));
    }

    @Test
    void existingSchoolIsLeftAlone() throws IOException {
        var first = school("a", 3);
        var run = Run.of("generate", "--seed", 4, "--out", folder.resolve("a"), "--lang", "en");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("the file exists and was left alone"), run.err());
        assertEquals(first, Files.readString(folder.resolve("a/school.json")));
    }

    private String school(String name, int seed) throws IOException {
        Run.of("generate", "--seed", seed, "--out", folder.resolve(name));
        return Files.readString(folder.resolve(name).resolve("school.json"));
    }
}
