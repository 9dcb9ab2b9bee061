package paike.benchmarks.race;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import paike.benchmarks.race.results.Run;

/** The folder that a race writes. */
record RaceFolder(Path path) {
    Path results() {
        return path.resolve("results.tsv");
    }

    Path report() {
        return path.resolve("report.md");
    }

    Path pictures() {
        return path.resolve("pictures");
    }

    Path generated() {
        return path.resolve("generated");
    }

    Path warmUp() {
        return path.resolve("warm-up");
    }

    /** The folder of one run, whether it is there or not. */
    Path of(Run.Key key) {
        return path.resolve("runs")
                .resolve(lower(key.mode()))
                .resolve(key.school().replaceAll("[^\\p{L}\\p{N}.()-]+", "_"))
                .resolve(lower(key.engine()) + "-" + key.seed());
    }

    /** The same, made if need be. */
    Path madeFor(Run.Key key) throws IOException {
        return Files.createDirectories(of(key));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
