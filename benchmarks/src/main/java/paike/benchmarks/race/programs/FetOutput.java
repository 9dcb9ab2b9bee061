package paike.benchmarks.race.programs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import paike.benchmarks.race.results.Outcome;

/** Reads what FET's command line program says and writes. */
final class FetOutput {
    private static final Pattern TOTAL =
            Pattern.compile("(?m)^Total (?:soft )?conflicts:\\s*([\\d.]+(?:[eE][+-]?\\d+)?)");
    private static final Pattern PLACED = Pattern.compile("FET reached (\\d+) activities placed");

    private FetOutput() {}

    /** How a run ended, by what it printed. */
    static Outcome outcome(String printed) {
        if (printed.contains("Simulation successful")) {
            return Outcome.COMPLETE;
        }
        if (printed.contains("Time exceeded") || printed.contains("Simulation interrupted")) {
            return Outcome.INCOMPLETE;
        }
        if (printed.contains("cannot read input file")) {
            return Outcome.REFUSED;
        }
        if (printed.contains("mpossible")) {
            return Outcome.IMPOSSIBLE;
        }
        return Outcome.FAILED;
    }

    /** The end of what it printed, in one line. */
    static String lastWords(String printed) {
        var words = printed.strip().replaceAll("\\s+", " ");
        return words.substring(Math.max(0, words.length() - 300));
    }

    /** The total in the text of a file of soft conflicts. */
    static OptionalDouble softTotal(String text) {
        var matcher = TOTAL.matcher(text);
        return matcher.find()
                ? OptionalDouble.of(Double.parseDouble(matcher.group(1)))
                : OptionalDouble.empty();
    }

    /** The total of soft conflicts of the complete timetable in a folder that FET wrote. */
    static OptionalDouble soft(Path folder) throws IOException {
        for (var file : files(folder, "_soft_conflicts.txt")) {
            var total = softTotal(Files.readString(file, StandardCharsets.UTF_8));
            if (total.isPresent()) {
                return total;
            }
        }
        return OptionalDouble.empty();
    }

    /** The most activities that were ever placed, by the text of its log of them. */
    static OptionalInt mostPlaced(String log) {
        return PLACED.matcher(log)
                .results()
                .mapToInt(match -> Integer.parseInt(match.group(1)))
                .max();
    }

    /**
     * Files of the complete timetable; those of half a timetable, in folders {@code -highest} and
     * {@code -current}, are left out.
     */
    static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending))
                    .filter(FetOutput::isOfComplete)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isOfComplete(Path file) {
        var in = String.valueOf(file.toAbsolutePath().getParent());
        return !in.endsWith("-highest") && !in.endsWith("-current");
    }
}
