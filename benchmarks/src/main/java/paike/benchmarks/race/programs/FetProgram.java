package paike.benchmarks.race.programs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import paike.benchmarks.race.results.Outcome;
import paike.benchmarks.race.results.Run;

/** FET's command line program. */
public final class FetProgram {
    static final String COMMAND = "fet-cl";

    /** FET wants to draw fonts even where it shows no window. */
    static final Map<String, String> ENVIRONMENT = Map.of("QT_QPA_PLATFORM", "offscreen");

    /** What FET may take beyond its limit, to read and write. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    /** Bounds of the parts of FET's random seed, excluded. */
    private static final long FIRST_BOUND = 4294967087L;

    private static final long SECOND_BOUND = 4294944443L;

    private static final List<String> SHEETS =
            List.of(
                    "timetablesstatistics",
                    "timetablesxml",
                    "timetablesdayshorizontal",
                    "timetablesdaysvertical",
                    "timetablestimehorizontal",
                    "timetablestimevertical",
                    "timetablessubgroups",
                    "timetablesgroups",
                    "timetablesyears",
                    "timetablesteachers",
                    "timetablesteachersfreeperiods",
                    "timetablesrooms",
                    "timetablessubjects",
                    "timetablesactivitytags",
                    "timetablesactivities");

    private final boolean sheets;

    /**
     * @param sheets whether it writes all its timetables, as it does by default
     */
    public FetProgram(boolean sheets) {
        this.sheets = sheets;
    }

    /** Whether it is installed. */
    public static boolean isInstalled() {
        return !version().isEmpty();
    }

    /** Such as {@code 6.8.5}; empty if it is not installed. */
    public static String version() {
        try {
            var process =
                    new ProcessBuilder(COMMAND, "--version").redirectErrorStream(true).start();
            try (var reader = process.inputReader()) {
                var line = String.valueOf(reader.readLine());
                reader.lines().forEach(rest -> {});
                return line.replaceAll("^FET version ", "").strip();
            }
        } catch (IOException e) {
            return "";
        }
    }

    /**
     * @param folder existing; FET's sheets are taken away again
     */
    public Run run(Run.Key key, Path school, Run.Setup setup, Path folder)
            throws IOException, InterruptedException {
        var out = folder.resolve("fet");
        var command = new ArrayList<>(command(school, out, setup.seconds()));
        command.addAll(seeds(key.seed()));
        if (!sheets) {
            SHEETS.forEach(sheet -> command.add("--write" + sheet + "=false"));
        }
        var process =
                MeasuredProcess.run(
                        command,
                        ENVIRONMENT,
                        Duration.ofSeconds(setup.seconds()).plus(GRACE),
                        folder);
        var printed = process.output();
        int placed = mostPlaced(out);
        var verdict = verdict(process, printed, placed, out);
        Folders.clear(out.resolve("timetables"));
        return new Run(
                key,
                setup,
                verdict,
                process.usage(),
                new Run.Marks(0, placed, Double.NaN, Double.NaN, Double.NaN));
    }

    static List<String> command(Path school, Path out, int seconds) {
        return List.of(
                COMMAND,
                "--inputfile=" + school.toAbsolutePath(),
                "--outputdir=" + out.toAbsolutePath(),
                "--timelimitseconds=" + seconds,
                "--htmllevel=0",
                "--language=en_US");
    }

    /** The six parts of FET's seed, drawn from ours: seeds that are close would draw alike. */
    static List<String> seeds(long seed) {
        var random = new Random(seed);
        var options = new ArrayList<String>();
        for (int generator = 1; generator <= 2; generator++) {
            long bound = generator == 1 ? FIRST_BOUND : SECOND_BOUND;
            for (int part = 0; part < 3; part++) {
                options.add(
                        "--randomseeds%d%d=%d"
                                .formatted(generator, part, random.nextLong(1, bound)));
            }
        }
        return options;
    }

    private static Run.Verdict verdict(
            MeasuredProcess process, String printed, int placed, Path out) throws IOException {
        var outcome = process.wasKilled() ? Outcome.KILLED : FetOutput.outcome(printed);
        return switch (outcome) {
            case COMPLETE -> new Run.Verdict(outcome, "", FetOutput.soft(out).orElse(Double.NaN));
            case INCOMPLETE ->
                    new Run.Verdict(outcome, placed + " activities placed at most", Double.NaN);
            case KILLED -> new Run.Verdict(outcome, "did not end in time", Double.NaN);
            default -> new Run.Verdict(outcome, FetOutput.lastWords(printed), Double.NaN);
        };
    }

    private static int mostPlaced(Path out) throws IOException {
        var log = out.resolve("logs").resolve("max_placed_activities.txt");
        return Files.exists(log) ? FetOutput.mostPlaced(Files.readString(log)).orElse(0) : 0;
    }
}
