package paike.benchmarks.race.programs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import paike.benchmarks.race.results.Mode;
import paike.benchmarks.race.results.Outcome;
import paike.benchmarks.race.results.Run;

/** Paike as staff start it: the launcher, with a process of its own for every school. */
public final class PaikeProgram {
    /** The result folder below the folder of a run. */
    public static final String RESULT = "result";

    /** The solution that is asked for, in the result folder. */
    static final String SOLVED = "solved.fet";

    /** What the launcher understands of the race itself is not for the runs. */
    private static final Map<String, String> ENVIRONMENT =
            Map.of(
                    "PAIKE_LANG", "en",
                    "PAIKE_MAIN", "",
                    "PAIKE_CLASSPATH", "",
                    "PAIKE_JAVA_OPTIONS", "",
                    "PAIKE_TERMINAL", "");

    /** What Paike may take beyond its limit, to start, read and write. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    /** What it may take where a build may come first. */
    private static final Duration BUILD = Duration.ofMinutes(15);

    /** What is said of a run that FET accepted only after all of its time; with FET's reason. */
    private static final String WHOLE_TIME =
            "FET accepts the timetable after the whole time, not the first complete one: ";

    private static final int BAD_INPUT = 2;
    private static final int PROVED_IMPOSSIBLE = 3;

    private final Path launcher;
    private final FetJudge judge;

    public PaikeProgram(Path launcher, FetJudge judge) {
        this.launcher = launcher;
        this.judge = judge;
    }

    /**
     * Lets Paike build itself and store what a start needs, so that no run of the race pays for it.
     *
     * <p>What it stores are the classes of its first run after a build, so that run is to be a
     * whole one.
     */
    public String warmUp(Path school, Path folder) throws IOException, InterruptedException {
        Files.deleteIfExists(launcher.resolveSibling("app/target/paike.jsa"));
        Files.createDirectories(folder);
        var command =
                List.of(
                        launcher.toString(),
                        "solve",
                        school.toString(),
                        "--time",
                        "3s",
                        "--write",
                        "fet",
                        "--out",
                        folder.resolve(RESULT).toString());
        var process = MeasuredProcess.run(command, ENVIRONMENT, BUILD, folder);
        return process.usage().exitCode() < BAD_INPUT ? "" : FetOutput.lastWords(process.output());
    }

    /** Runs any of its commands outside the race. */
    public void command(Path folder, List<String> words) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(launcher.toString());
        command.addAll(words);
        Files.createDirectories(folder);
        var process = MeasuredProcess.run(command, ENVIRONMENT, BUILD, folder);
        if (process.usage().exitCode() != 0) {
            throw new IOException(
                    "%s: exit code %d: %s"
                            .formatted(
                                    String.join(" ", command),
                                    process.usage().exitCode(),
                                    FetOutput.lastWords(process.output())));
        }
    }

    /**
     * A complete timetable that FET does not accept breaks wishes that FET takes nearly as musts
     * (99 %); then the run counts that improves the timetable until its time is up.
     *
     * @param folder existing; takes the result folder {@code result}
     */
    public Run run(Run.Key key, Path school, Run.Setup setup, Path folder)
            throws IOException, InterruptedException {
        boolean isToStop = key.mode() == Mode.COMPLETE;
        var run = run(key, school, setup, folder, isToStop);
        if (!isToStop || run.verdict().outcome() != Outcome.REJECTED) {
            return run;
        }
        var whole = run(key, school, setup, folder, false);
        return whole.isComplete()
                ? new Run(
                        key,
                        setup,
                        new Run.Verdict(
                                Outcome.COMPLETE,
                                WHOLE_TIME + run.verdict().reason(),
                                whole.verdict().soft()),
                        whole.usage(),
                        whole.marks())
                : run;
    }

    /**
     * @param isToStop whether it ends with its first complete timetable
     */
    private Run run(Run.Key key, Path school, Run.Setup setup, Path folder, boolean isToStop)
            throws IOException, InterruptedException {
        var out = folder.resolve(RESULT);
        Folders.clear(out);
        var process =
                MeasuredProcess.run(
                        command(key, school, setup, out, isToStop),
                        ENVIRONMENT,
                        Duration.ofSeconds(setup.seconds()).plus(GRACE),
                        folder);
        var file = out.resolve(RunJson.NAME);
        var said = Files.exists(file) ? RunJson.read(file) : null;
        return new Run(
                key,
                setup,
                said == null
                        ? new Run.Verdict(
                                outcome(process), FetOutput.lastWords(process.output()), Double.NaN)
                        : verdict(process, said, school, out.resolve(SOLVED)),
                process.usage(),
                said == null ? Run.Marks.NONE : marks(said));
    }

    private List<String> command(
            Run.Key key, Path school, Run.Setup setup, Path out, boolean isToStop) {
        var command = new ArrayList<>(List.of(launcher.toString(), "solve", school.toString()));
        if (isToStop) {
            command.addAll(List.of("--until", "complete"));
        }
        command.addAll(
                List.of(
                        "--write",
                        "fet",
                        "--time",
                        setup.seconds() + "s",
                        "--threads",
                        String.valueOf(setup.threads()),
                        "--seed",
                        String.valueOf(key.seed()),
                        "--out",
                        out.toString()));
        return command;
    }

    /** How a run ended that left no record. */
    private static Outcome outcome(MeasuredProcess process) {
        return process.wasKilled()
                ? Outcome.KILLED
                : switch (process.usage().exitCode()) {
                    case BAD_INPUT -> Outcome.REFUSED;
                    case PROVED_IMPOSSIBLE -> Outcome.IMPOSSIBLE;
                    default -> Outcome.FAILED;
                };
    }

    private static Run.Marks marks(RunJson said) {
        return new Run.Marks(
                said.lessons(),
                said.placed(),
                said.loadCpuSeconds(),
                said.completeSeconds(),
                said.completeCpuSeconds());
    }

    private Run.Verdict verdict(MeasuredProcess process, RunJson said, Path school, Path solved)
            throws IOException, InterruptedException {
        if (process.wasKilled()) {
            return new Run.Verdict(Outcome.KILLED, "did not end in time", Double.NaN);
        }
        return said.isComplete()
                ? judged(judge.judge(school, solved))
                : incomplete(said.lessons(), said.placed(), said.hard());
    }

    /** What FET says of a timetable that Paike calls complete. */
    static Run.Verdict judged(FetJudge.Judgment judgment) {
        return judgment.accepted()
                ? new Run.Verdict(Outcome.COMPLETE, "", judgment.soft())
                : new Run.Verdict(Outcome.REJECTED, judgment.reason(), Double.NaN);
    }

    static Run.Verdict incomplete(int lessons, int placed, long hard) {
        return new Run.Verdict(
                Outcome.INCOMPLETE,
                "%d of %d lessons placed%s"
                        .formatted(
                                placed, lessons, hard == 0 ? "" : ", must-rules broken by " + hard),
                Double.NaN);
    }
}
