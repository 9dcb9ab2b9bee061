package paike.benchmarks.race;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A school to race on.
 *
 * @param name its path below the folder of schools
 */
record SchoolFile(String name, Path path) {
    private static final String ENDING = ".fet";

    /**
     * The schools of a list, a folder or a single file.
     *
     * @param given a {@code .fet} file; a folder, for all such files in it, however deep; or a
     *     list: tab-separated, first column = path below {@code examples}, lines with {@code #} are
     *     skipped
     * @throws IOException naming every school of a list that is not there
     */
    static List<SchoolFile> of(Path given, Path examples) throws IOException {
        if (Files.isDirectory(given)) {
            return inFolder(given);
        }
        if (!Files.exists(given)) {
            throw new IOException(given + " does not exist");
        }
        return isSchool(given)
                ? List.of(new SchoolFile(String.valueOf(given.getFileName()), given))
                : listed(given, examples);
    }

    private static boolean isSchool(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    private static List<SchoolFile> inFolder(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(SchoolFile::isSchool)
                    .sorted()
                    .map(file -> new SchoolFile(folder.relativize(file).toString(), file))
                    .toList();
        }
    }

    private static List<SchoolFile> listed(Path list, Path examples) throws IOException {
        var schools = new ArrayList<SchoolFile>();
        var missing = new ArrayList<String>();
        for (var line : Files.readAllLines(list)) {
            var name = line.split("\t", -1)[0].strip();
            if (!name.isEmpty() && !name.startsWith("#")) {
                var path = examples.resolve(name);
                schools.add(new SchoolFile(name, path));
                if (!Files.isRegularFile(path)) {
                    missing.add(name);
                }
            }
        }
        if (!missing.isEmpty()) {
            throw new IOException(
                    "%s: %d of %d schools are not in %s, e.g. %s; Debian's package fet-data has them"
                            .formatted(
                                    list,
                                    missing.size(),
                                    schools.size(),
                                    examples,
                                    missing.getFirst()));
        }
        return schools;
    }
}
