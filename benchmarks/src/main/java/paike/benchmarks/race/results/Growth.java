package paike.benchmarks.race.results;

import java.util.List;
import java.util.regex.Pattern;

/** Generated schools: how time and memory grow with the number of classes. */
public final class Growth {
    /** Schools that a race generated are named so, followed by their classes. */
    public static final String PREFIX = "generated/classes-";

    private static final Pattern NAME = Pattern.compile(Pattern.quote(PREFIX) + "(\\d+)");

    /** The size that the aim is about, in classes, and the aim. */
    private static final int LARGE = 180;

    private static final double MOST_SECONDS = 15;
    private static final double MOST_MEGABYTES = 1024;

    private Growth() {}

    static boolean isGenerated(Run run) {
        return NAME.matcher(run.key().school()).matches();
    }

    /** Number of classes of a generated school. */
    static int classes(Run run) {
        var matcher = NAME.matcher(run.key().school());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(run.key().school() + " is not a generated school");
        }
        return Integer.parseInt(matcher.group(1));
    }

    /** What is aimed at for the large school. */
    static Criterion criterion(List<Run> runs) {
        var large =
                runs.stream()
                        .filter(Growth::isGenerated)
                        .filter(
                                run ->
                                        run.key().engine() == Engine.PAIKE
                                                && run.key().mode() == Mode.COMPLETE
                                                && classes(run) == LARGE)
                        .toList();
        double seconds = worst(large, false);
        double megabytes = worst(large, true);
        var misses =
                large.stream()
                        .filter(run -> !run.isComplete())
                        .map(run -> "seed " + run.key().seed() + ": " + run.verdict().reason())
                        .toList();
        return new Criterion(
                "%d classes: CPU seconds and memory of the whole process".formatted(LARGE),
                "complete, at most %s s and %s MB"
                        .formatted(
                                Figures.decimals(MOST_SECONDS, 0),
                                Figures.megabytes(MOST_MEGABYTES)),
                large.isEmpty()
                        ? ""
                        : "%s s, %s MB, worst of %s"
                                .formatted(
                                        Figures.seconds(seconds),
                                        Figures.megabytes(megabytes),
                                        Figures.count(large.size(), "run")),
                large.isEmpty()
                        ? Criterion.Kept.OPEN
                        : Criterion.Kept.of(
                                misses.isEmpty()
                                        && seconds <= MOST_SECONDS
                                        && megabytes <= MOST_MEGABYTES),
                misses);
    }

    private static double worst(List<Run> runs, boolean memory) {
        return runs.stream()
                .mapToDouble(run -> memory ? run.usage().peakMegabytes() : run.usage().cpuSeconds())
                .max()
                .orElse(Double.NaN);
    }
}
