package paike.benchmarks.race.programs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import paike.benchmarks.race.results.Run;

/**
 * Runs a program as a process of its own and says what that took.
 *
 * <p>Times are those the shell's {@code time} states: of the program and of all it waited for, in
 * thousandths of a second. Memory is the most that the processes of the program held at one time,
 * by the high-water marks of {@code /proc}; where there is none, it is not known.
 */
final class MeasuredProcess {
    private static final String SCRIPT =
            "log=$1 times=$2; shift 2; TIMEFORMAT='times %3R %3U %3S';"
                    + " { time \"$@\" >\"$log\" 2>&1; } 2>\"$times\"";

    private static final Pattern TIMES =
            Pattern.compile("times (\\d+)[.,](\\d+) (\\d+)[.,](\\d+) (\\d+)[.,](\\d+)");

    /** What a program is given to write its results after it was told to end. */
    private static final Duration LAST_WISH = Duration.ofSeconds(10);

    private final Path log;
    private final Run.Usage usage;
    private final boolean killed;

    private MeasuredProcess(Path log, Run.Usage usage, boolean killed) {
        this.log = log;
        this.usage = usage;
        this.killed = killed;
    }

    /**
     * @param environment added to that of this process; an empty value takes one away
     * @param most wall time, then the program is told to end, and a little later made to
     * @param folder existing; takes the files {@code log.txt} and {@code times.txt}
     */
    static MeasuredProcess run(
            List<String> command, Map<String, String> environment, Duration most, Path folder)
            throws IOException, InterruptedException {
        var log = folder.resolve("log.txt");
        var times = folder.resolve("times.txt");
        var shell = new ArrayList<>(List.of("bash", "-c", SCRIPT, "bash"));
        shell.add(log.toString());
        shell.add(times.toString());
        shell.addAll(command);
        var builder =
                new ProcessBuilder(shell)
                        .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        environment.forEach(
                (name, value) -> {
                    if (value.isEmpty()) {
                        builder.environment().remove(name);
                    } else {
                        builder.environment().put(name, value);
                    }
                });
        var process = builder.start();
        var peak = new PeakMemory();
        boolean killed = false;
        try {
            killed = !await(process, most, peak);
        } finally {
            end(process);
        }
        return new MeasuredProcess(
                log, usage(Files.readString(times), peak.megabytes(), process.exitValue()), killed);
    }

    /** Whether the process ended by itself within that time. */
    private static boolean await(Process process, Duration most, PeakMemory peak)
            throws InterruptedException {
        long start = System.nanoTime();
        long spent = 0;
        while (spent < most.toMillis()) {
            peak.look(process.toHandle());
            // Short programs are looked at often; long ones are not to be disturbed.
            long pause = Math.clamp(spent / 20, 2, 50);
            if (process.waitFor(pause, TimeUnit.MILLISECONDS)) {
                return true;
            }
            spent = (System.nanoTime() - start) / 1_000_000;
        }
        return false;
    }

    /** Ends what the shell has started; the shell itself then still says the times. */
    private static void end(Process process) throws InterruptedException {
        if (!process.isAlive()) {
            return;
        }
        process.descendants().forEach(ProcessHandle::destroy);
        if (!process.waitFor(LAST_WISH.toSeconds(), TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.waitFor();
        }
    }

    static Run.Usage usage(String times, double peakMegabytes, int exitCode) {
        var matcher = TIMES.matcher(times);
        if (!matcher.find()) {
            throw new IllegalStateException("the shell states no times: " + times);
        }
        return new Run.Usage(
                Double.parseDouble(matcher.group(1) + "." + matcher.group(2)),
                Double.parseDouble(matcher.group(3) + "." + matcher.group(4)),
                Double.parseDouble(matcher.group(5) + "." + matcher.group(6)),
                peakMegabytes,
                exitCode);
    }

    Run.Usage usage() {
        return usage;
    }

    /** Whether it had to be ended. */
    boolean wasKilled() {
        return killed;
    }

    /** What it printed, standard output and errors together. */
    String output() throws IOException {
        return new String(Files.readAllBytes(log), java.nio.charset.StandardCharsets.UTF_8);
    }
}
