package paike.datasets.fet;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** FET itself, without its window. */
final class FetCl {
    private static final int SECONDS = 60;

    private FetCl() {}

    /** Skips the test that asks, with a notice, where FET is not installed. */
    static void assumeInstalled() {
        boolean isInstalled =
                Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "fet-cl")));
        assumeTrue(isInstalled, "fet-cl is not installed (Debian package fet): skipped");
    }

    /**
     * What FET made of a file.
     *
     * @param complete whether it gave every activity a time and a room
     * @param log all that it said
     * @param files what it wrote
     */
    record Answer(boolean complete, String log, Path files) {

        /** The file it wrote whose name ends so. */
        Path file(String end) throws IOException {
            try (Stream<Path> found = Files.walk(files)) {
                return found.filter(path -> path.toString().endsWith(end))
                        .findFirst()
                        .orElseThrow();
            }
        }
    }

    static Answer solve(Path file, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var log = folder.resolve("said.txt");
        var builder =
                new ProcessBuilder(
                        "fet-cl",
                        "--inputfile=" + file,
                        "--outputdir=" + folder,
                        "--timelimitseconds=" + SECONDS,
                        "--htmllevel=0",
                        "--language=en_US");
        builder.environment().put("QT_QPA_PLATFORM", "offscreen");
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        var process = builder.start();
        if (!process.waitFor(3 * SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        var said = Files.readString(log);
        return new Answer(said.contains("Simulation successful"), said, folder);
    }
}
