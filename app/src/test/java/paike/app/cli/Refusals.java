package paike.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;

/** Runs the program on bad input and expects exit 2, clear messages and no file changed. */
abstract class Refusals {
    @TempDir Path folder = Path.of("");

    final Object[] solve(Path school) {
        return new Object[] {"solve", school, "--out", out()};
    }

    final Object[] check(String plan) {
        return new Object[] {"check", Run.LIXIN, folder.resolve(plan)};
    }

    final Object[] school(Consumer<ObjectNode> edit) {
        return solve(Edited.school(folder, edit));
    }

    final Object[] rulebook(String parents, String rules) {
        var book =
                file(
                        "rules.json",
                        """
                        {"format": "paike-rulebook-1", "id": "rules", "extends": [%s], "rules": [%s]}
                        """
                                .formatted(parents, rules));
        return new Object[] {"solve", Run.LIXIN, "--rulebook", book, "--out", out()};
    }

    final Path out() {
        return folder.resolve("out");
    }

    final Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Object[] with(String language, Object... arguments) {
        var all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--lang";
        all[arguments.length + 1] = language;
        return all;
    }

    final void refuses(Object[] arguments, String zh, String en) {
        var before = sizes();
        for (var expected : Map.of("zh", zh, "en", en).entrySet()) {
            var run = Run.of(with(expected.getKey(), arguments));
            assertEquals(2, run.exit(), run.err());
            assertEquals("", run.out());
            assertTrue(
                    run.err().replace("\r\n", "\n").contains(expected.getValue()),
                    expected.getValue() + "\nexpected in\n" + run.err());
            assertFalse(run.err().contains("Exception") || run.err().contains("\tat "), run.err());
        }
        assertEquals(before, sizes(), "files written or changed");
    }

    private Map<String, Long> sizes() {
        var sizes = new TreeMap<String, Long>();
        try (var files = Files.walk(folder)) {
            for (var file : files.toList()) {
                sizes.put(file.toString(), Files.isDirectory(file) ? -1 : Files.size(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sizes;
    }
}
