package paike.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paike.datasets.json.JsonFile;
import paike.datasets.json.RulebookWriter;
import paike.rules.Rulebook;
import paike.rules.RulebookEntry;

class InputsTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void rulebookOfAResultFolderKnowsWhereItDepartsFromHigherOnes() throws IOException {
        var stated = Inputs.given(Run.LIXIN, List.of(), false).rulebook();
        Edited.school(folder, school -> {});
        Files.writeString(
                folder.resolve("rulebook.json"), JsonFile.print(RulebookWriter.tree(stated)));
        var read = Inputs.given(folder, List.of(), false).rulebook();
        assertFalse(departures(stated).isEmpty());
        assertEquals(departures(stated), departures(read));
    }

    /** Rules and the books in which they are otherwise. */
    private static List<String> departures(Rulebook rulebook) {
        var departures = new ArrayList<String>();
        for (var entry : rulebook.entries()) {
            var below = entry.overridden();
            if (below != null && !isSame(entry, below)) {
                departures.add(entry.id() + " " + below.book());
            }
        }
        return departures.stream().sorted().toList();
    }

    private static boolean isSame(RulebookEntry entry, RulebookEntry below) {
        return entry.rule().equals(below.rule())
                && entry.level() == below.level()
                && entry.appliesTo().equals(below.appliesTo());
    }
}
