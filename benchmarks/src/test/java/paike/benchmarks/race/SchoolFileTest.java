package paike.benchmarks.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchoolFileTest {
    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void schools() throws IOException {
        for (var name : List.of("b/two.fet", "a (1).fet", "b/notes.txt")) {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
    }

    private List<String> names(Path given) throws IOException {
        return SchoolFile.of(given, folder).stream().map(SchoolFile::name).toList();
    }

    @Test
    void theFirstColumnOfAListIsTheSchool() throws IOException {
        var list = folder.resolve("list.tsv");
        Files.writeString(list, "# file\tseconds\n\nb/two.fet\t>30\na (1).fet\t0.02\n");
        assertEquals(List.of("b/two.fet", "a (1).fet"), names(list));
    }

    @Test
    void schoolsOfAListThatAreNotThereAreNamed() throws IOException {
        var list = folder.resolve("list.tsv");
        Files.writeString(list, "b/two.fet\nno.fet\n");
        var problem = assertThrows(IOException.class, () -> names(list));
        assertTrue(
                String.valueOf(problem.getMessage()).contains("1 of 2 schools"),
                problem::getMessage);
    }

    @Test
    void aFolderIsAllItsSchools() throws IOException {
        assertEquals(List.of("a (1).fet", "b/two.fet"), names(folder));
    }

    @Test
    void aFileIsOneSchool() throws IOException {
        assertEquals(List.of("two.fet"), names(folder.resolve("b/two.fet")));
    }
}
