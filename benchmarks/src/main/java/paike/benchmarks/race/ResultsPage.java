package paike.benchmarks.race;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The page {@code benchmarks/RESULTS.md}, newest section first, and the pictures beside it. */
final class ResultsPage {
    private static final String SECTION = "\n## ";

    private ResultsPage() {}

    /**
     * Puts the section before the others, in place of one with the same title, and copies the
     * pictures and the rows.
     *
     * @param benchmarks the folder of the page
     */
    static void publish(String section, RaceFolder race, Path benchmarks) throws IOException {
        var page = benchmarks.resolve("RESULTS.md");
        Files.writeString(page, with(section, Files.readString(page)));
        var pictures = Files.createDirectories(benchmarks.resolve("pictures"));
        try (var drawn = Files.list(race.pictures())) {
            for (var picture : drawn.toList()) {
                copy(picture, pictures.resolve(String.valueOf(picture.getFileName())));
            }
        }
        copy(race.results(), benchmarks.resolve("fet-race.tsv"));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    static String with(String section, String page) {
        var title = section.lines().findFirst().orElse("");
        int same = page.indexOf("\n" + title + "\n");
        if (same >= 0) {
            int next = page.indexOf(SECTION, same + 1);
            var rest = next < 0 ? "" : "\n" + page.substring(next + 1);
            return page.substring(0, same + 1) + section + rest;
        }
        int first = page.indexOf(SECTION);
        return first < 0
                ? page.stripTrailing() + "\n\n" + section
                : page.substring(0, first + 1) + section + page.substring(first);
    }
}
