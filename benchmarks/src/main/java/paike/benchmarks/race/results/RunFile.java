package paike.benchmarks.race.results;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The runs of a race in a file: tab-separated, one line each, written as they come. */
public final class RunFile {
    private static final List<String> COLUMNS =
            List.of(
                    "school",
                    "mode",
                    "engine",
                    "seed",
                    "version",
                    "threads",
                    "limit_s",
                    "started",
                    "load",
                    "outcome",
                    "reason",
                    "soft",
                    "wall_s",
                    "user_s",
                    "system_s",
                    "peak_mb",
                    "exit",
                    "lessons",
                    "placed",
                    "load_cpu_s",
                    "complete_s",
                    "complete_cpu_s");

    private final Path file;
    private final List<Run> runs;

    /** Opens the file, or begins it if it is not there yet. */
    public RunFile(Path file) throws IOException {
        this.file = file;
        this.runs = new ArrayList<>();
        if (Files.exists(file)) {
            runs.addAll(read(Files.readString(file)));
        } else {
            Files.writeString(file, line(COLUMNS));
        }
    }

    /** All runs; of those that repeat one another only the last, in the order of the first. */
    public List<Run> runs() {
        var last = new ArrayList<Run>();
        for (var run : runs) {
            int same = 0;
            while (same < last.size() && !last.get(same).key().equals(run.key())) {
                same++;
            }
            if (same < last.size()) {
                last.set(same, run);
            } else {
                last.add(run);
            }
        }
        return last;
    }

    /** Whether there is a run of the same program, limits and subject. */
    public boolean has(Run.Key key, Run.Setup setup) {
        var wanted = new Run(key, setup, NOTHING, NO_USAGE, Run.Marks.NONE);
        return runs.stream().anyMatch(wanted::repeats);
    }

    private static final Run.Verdict NOTHING = new Run.Verdict(Outcome.FAILED, "", Double.NaN);
    private static final Run.Usage NO_USAGE =
            new Run.Usage(Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0);

    public void add(Run run) throws IOException {
        runs.add(run);
        Files.writeString(file, line(cells(run)), StandardOpenOption.APPEND);
    }

    static List<Run> read(String text) throws IOException {
        var found = new ArrayList<Run>();
        try (var reader = CsvReader.builder().fieldSeparator('\t').ofNamedCsvRecord(text)) {
            for (var row : reader) {
                found.add(run(row));
            }
        }
        return found;
    }

    static String write(List<Run> runs) throws IOException {
        var text = new StringBuilder(line(COLUMNS));
        for (var run : runs) {
            text.append(line(cells(run)));
        }
        return text.toString();
    }

    private static String line(List<String> cells) throws IOException {
        var text = new StringWriter();
        try (var writer =
                CsvWriter.builder()
                        .fieldSeparator('\t')
                        .lineDelimiter(LineDelimiter.LF)
                        .build(text)) {
            writer.writeRecord(cells);
        }
        return text.toString();
    }

    private static List<String> cells(Run run) {
        var key = run.key();
        var setup = run.setup();
        var verdict = run.verdict();
        var usage = run.usage();
        var marks = run.marks();
        return List.of(
                key.school(),
                lower(key.mode()),
                lower(key.engine()),
                String.valueOf(key.seed()),
                setup.version(),
                String.valueOf(setup.threads()),
                String.valueOf(setup.seconds()),
                setup.started(),
                number(setup.load(), 1),
                lower(verdict.outcome()),
                verdict.reason().replaceAll("\\s+", " ").strip(),
                number(verdict.soft(), 4),
                number(usage.wallSeconds(), 3),
                number(usage.userSeconds(), 3),
                number(usage.systemSeconds(), 3),
                number(usage.peakMegabytes(), 1),
                String.valueOf(usage.exitCode()),
                String.valueOf(marks.lessons()),
                String.valueOf(marks.placed()),
                number(marks.loadCpuSeconds(), 3),
                number(marks.completeSeconds(), 3),
                number(marks.completeCpuSeconds(), 3));
    }

    private static Run run(NamedCsvRecord row) {
        return new Run(
                new Run.Key(
                        row.getField("school"),
                        Mode.valueOf(upper(row, "mode")),
                        Engine.valueOf(upper(row, "engine")),
                        Long.parseLong(row.getField("seed"))),
                new Run.Setup(
                        row.getField("version"),
                        integer(row, "threads"),
                        integer(row, "limit_s"),
                        row.getField("started"),
                        number(row, "load")),
                new Run.Verdict(
                        Outcome.valueOf(upper(row, "outcome")),
                        row.getField("reason"),
                        number(row, "soft")),
                new Run.Usage(
                        number(row, "wall_s"),
                        number(row, "user_s"),
                        number(row, "system_s"),
                        number(row, "peak_mb"),
                        integer(row, "exit")),
                new Run.Marks(
                        integer(row, "lessons"),
                        integer(row, "placed"),
                        number(row, "load_cpu_s"),
                        number(row, "complete_s"),
                        number(row, "complete_cpu_s")));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String upper(NamedCsvRecord row, String column) {
        return row.getField(column).toUpperCase(Locale.ROOT);
    }

    private static String number(double value, int digits) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    private static double number(NamedCsvRecord row, String column) {
        var text = row.getField(column);
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    private static int integer(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }
}
