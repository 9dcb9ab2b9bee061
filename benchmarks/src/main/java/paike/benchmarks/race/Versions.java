package paike.benchmarks.race;

import java.io.IOException;
import java.nio.file.Path;

/** What is raced, in words for people. */
final class Versions {
    private Versions() {}

    /** The commit of a work tree, with a mark if files differ from it; "unknown" without git. */
    static String paike(Path root) {
        return firstLine(root, "git", "describe", "--always", "--dirty", "--abbrev=9");
    }

    /** Processors, system and Java. */
    static String machine() {
        return "%d processors, %s, JDK %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        Runtime.version().feature());
    }

    private static String firstLine(Path folder, String... command) {
        try {
            var process =
                    new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            try (var reader = process.inputReader()) {
                var line = reader.readLine();
                return line == null || line.isBlank() ? "unknown" : line.strip();
            }
        } catch (IOException e) {
            return "unknown";
        }
    }
}
