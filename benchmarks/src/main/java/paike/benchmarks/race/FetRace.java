package paike.benchmarks.race;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.logging.LogManager;
import org.jspecify.annotations.Nullable;
import paike.benchmarks.race.programs.FetJudge;
import paike.benchmarks.race.programs.FetProgram;
import paike.benchmarks.race.programs.PaikeProgram;
import paike.benchmarks.race.programs.WarmPaike;
import paike.benchmarks.race.results.Growth;
import paike.benchmarks.race.results.Mode;
import paike.benchmarks.race.results.Pictures;
import paike.benchmarks.race.results.Report;
import paike.benchmarks.race.results.Run;
import paike.benchmarks.race.results.RunFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code benchmarks/fet-race}. */
@Command(
        name = "benchmarks/fet-race",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Races Paike against FET over schools in FET's format, in turn and in fresh processes;",
            "FET confirms every timetable. benchmarks/README.md says what is measured."
        })
public final class FetRace implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int FAILED = 2;

    /** Cost curves that are drawn. */
    private static final int CURVES = 6;

    /** What may be asked to race for. */
    enum Wanted {
        COMPLETE(EnumSet.of(Mode.COMPLETE)),
        SOFT(EnumSet.of(Mode.SOFT)),
        WARM(EnumSet.of(Mode.WARM)),
        ALL(EnumSet.allOf(Mode.class));

        private final Set<Mode> modes;

        Wanted(Set<Mode> modes) {
            this.modes = modes;
        }
    }

    @Parameters(
            arity = "0..*",
            paramLabel = "LIST-OR-FOLDER",
            description =
                    "Schools: a list (tab-separated, first column = path below --examples), a folder"
                            + " of .fet files, or such files.")
    private List<Path> given = List.of();

    @Option(
            names = "--generated",
            split = ",",
            paramLabel = "N",
            description = "Generated schools of so many classes too, such as 24,48,96,180.")
    private List<Integer> generated = List.of();

    @Option(
            names = "--mode",
            defaultValue = "complete",
            description =
                    "complete: time to a complete timetable; soft: soft conflicts after"
                            + " --soft-seconds; warm: Paike in one process; all. Default"
                            + " ${DEFAULT-VALUE}.")
    private Wanted mode = Wanted.COMPLETE;

    @Option(
            names = "--seconds",
            defaultValue = "30",
            description = "Wall seconds to a complete timetable, default ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(
            names = "--soft-seconds",
            defaultValue = "20",
            description = "Wall seconds for few soft conflicts, default ${DEFAULT-VALUE}.")
    private int softSeconds;

    @Option(
            names = "--threads",
            defaultValue = "2",
            description = "Threads of Paike, default ${DEFAULT-VALUE}; FET always has one.")
    private int threads;

    @Option(
            names = "--seeds",
            split = ",",
            defaultValue = "1",
            description = "Random seeds such as 1,2; every school is run with each.")
    private List<Long> seeds = List.of();

    @Option(
            names = "--only",
            paramLabel = "TEXT",
            description = "Only schools whose path has this text in it.")
    private String only = "";

    @Option(
            names = "--examples",
            defaultValue = "/usr/share/doc/fet-data/examples",
            description = "Folder that paths of a list start from, default ${DEFAULT-VALUE}.")
    private Path examples = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Folder to write, default a new one in out/fet-race. Runs that are there"
                            + " already are not repeated.")
    private @Nullable Path out;

    @Option(
            names = "--report-only",
            description = "Run nothing; write the report of the runs in --out again.")
    private boolean reportOnly;

    @Option(
            names = "--no-fet-sheets",
            description = "FET does not write its timetables; see benchmarks/README.md.")
    private boolean noFetSheets;

    @Option(
            names = "--publish",
            description = "Put the report and its pictures into benchmarks/RESULTS.md.")
    private boolean publish;

    private final PrintStream log;
    private final Path root;

    /**
     * @param root of the work tree; the launcher of Paike is there
     */
    FetRace(Path root, PrintStream log) {
        this.root = root;
        this.log = log;
    }

    public static void main(String[] arguments) {
        LogManager.getLogManager().reset(); // what libraries log says nothing of the race
        var root = Path.of(System.getenv().getOrDefault("PAIKE_ROOT", ".")).toAbsolutePath();
        System.exit(run(root, System.out, arguments));
    }

    static int run(Path root, PrintStream log, String... arguments) {
        var command = new CommandLine(new FetRace(root, log));
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.setExecutionExceptionHandler(
                (exception, line, parsed) -> {
                    if (exception instanceof IOException) {
                        line.getErr().println("fet-race: " + exception.getMessage());
                        return FAILED;
                    }
                    throw exception;
                });
        return command.execute(arguments);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var folder = new RaceFolder(out == null ? newFolder() : out.toAbsolutePath());
        Files.createDirectories(folder.path());
        var results = new RunFile(folder.results());
        if (!reportOnly) {
            if (!FetProgram.isInstalled()) {
                throw new IOException("there is no fet-cl; install Debian's package fet");
            }
            race(folder, results);
        }
        report(folder, results.runs());
        return DONE;
    }

    private Path newFolder() {
        var now =
                LocalDateTime.now(ZoneId.systemDefault())
                        .format(DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss"));
        return root.resolve("out").resolve("fet-race").resolve(now);
    }

    private void race(RaceFolder folder, RunFile results) throws IOException, InterruptedException {
        var judge = new FetJudge();
        var paike = new PaikeProgram(root.resolve("paike"), judge);
        var schools = schools(folder, paike);
        log.printf(
                "%d schools, %d seeds; rows in %s%n",
                schools.size(), seeds.size(), folder.results());
        if (schools.isEmpty()) {
            return;
        }
        var trouble = paike.warmUp(schools.getFirst().path(), folder.warmUp());
        if (!trouble.isEmpty()) {
            log.println("Paike could not be warmed up: " + trouble);
        }
        var plan =
                new Race.Plan(
                        schools,
                        mode.modes,
                        seeds,
                        seconds,
                        softSeconds,
                        threads,
                        "FET " + FetProgram.version() + (noFetSheets ? " without sheets" : ""),
                        Versions.paike(root));
        var runners = new Race.Runners(new FetProgram(!noFetSheets), paike, new WarmPaike(judge));
        new Race(plan, runners, folder, results, log).run();
    }

    private List<SchoolFile> schools(RaceFolder folder, PaikeProgram paike)
            throws IOException, InterruptedException {
        var schools = new ArrayList<SchoolFile>();
        for (var each : given) {
            schools.addAll(SchoolFile.of(each.toAbsolutePath(), examples.toAbsolutePath()));
        }
        schools.addAll(GeneratedSchools.of(generated, folder.generated(), paike));
        var wanted = only.toLowerCase(Locale.ROOT);
        return schools.stream()
                .filter(school -> school.name().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    private void report(RaceFolder folder, List<Run> runs) throws IOException {
        var pictures = new Pictures(folder.pictures());
        try {
            var listed =
                    runs.stream()
                            .filter(run -> !run.key().school().startsWith(Growth.PREFIX))
                            .toList();
            pictures.cactus(listed);
            for (var curve : CostCurves.of(listed, folder, CURVES)) {
                pictures.cost(curve);
            }
            pictures.growth(runs);
        } catch (NoClassDefFoundError | UnsatisfiedLinkError | InternalError e) {
            log.println("no pictures: Java finds no fonts on this machine (" + e + ")");
        }
        var section =
                new Report(runs, pictures)
                        .markdown(
                                LocalDate.now(ZoneId.systemDefault()).toString(),
                                Versions.machine());
        Files.writeString(folder.report(), section);
        log.println("report: " + folder.report());
        if (publish) {
            ResultsPage.publish(section, folder, root.resolve("benchmarks"));
        }
    }
}
