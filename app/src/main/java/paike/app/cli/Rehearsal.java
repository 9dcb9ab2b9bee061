package paike.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * Goes through the main jobs once. {@code paike} runs it after a build and keeps an archive of the
 * classes it used, so that the program starts faster from then on.
 */
final class Rehearsal {
    private Rehearsal() {}

    /**
     * @param arguments the folder of the project
     */
    public static void main(String[] arguments) throws IOException {
        var school = Path.of(arguments[0], "datasets", "data", "lixin").toString();
        var folder = Files.createTempDirectory("paike");
        var plan = folder.resolve("plan").toString();
        var fet = folder.resolve("school.fet").toString();
        try {
            run("solve", school, "--time", "1s", "--out", plan);
            run("check", school, plan);
            run("export", school, "--to", fet);
            run(
                    "solve",
                    fet,
                    "--time",
                    "1s",
                    "--until",
                    "complete",
                    "--write",
                    "fet",
                    "--out",
                    plan);
        } finally {
            remove(folder);
        }
    }

    private static void run(String... arguments) {
        var nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Main.run(arguments, nowhere, nowhere);
    }

    private static void remove(Path folder) throws IOException {
        List<Path> all;
        try (var paths = Files.walk(folder)) {
            all = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (var path : all) {
            Files.delete(path);
        }
    }
}
