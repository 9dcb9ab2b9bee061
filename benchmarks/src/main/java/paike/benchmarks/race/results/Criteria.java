package paike.benchmarks.race.results;

import static java.util.stream.Collectors.joining;
import static paike.benchmarks.race.results.Figures.count;
import static paike.benchmarks.race.results.Figures.seconds;
import static paike.benchmarks.race.results.Figures.soft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import paike.benchmarks.race.results.Criterion.Kept;

/** The aims of the race on a list of schools, and what was measured of them. */
final class Criteria {
    /** Schools of the list for which the aim was set, and how many of them are to be solved. */
    private static final int LISTED = 59;

    private static final int TO_SOLVE = 53;

    /** From here on FET's time is long enough for ratios, in CPU seconds. */
    private static final double LONG = 1;

    private static final double COMPLETE_RATIO = 0.3;
    private static final double PROCESS_RATIO = 0.8;

    /** CPU seconds that Paike's process may take beyond FET's where that is short. */
    private static final double MORE = 2;

    private static final double SOFT_RATIO = 0.5;

    private final List<Pair> complete;
    private final List<Pair> soft;
    private final boolean severalSeeds;

    Criteria(List<Run> runs) {
        this.complete = Pair.of(runs, Mode.COMPLETE, Mode.COMPLETE);
        this.soft = Pair.of(runs, Mode.SOFT, Mode.SOFT);
        this.severalSeeds = runs.stream().map(run -> run.key().seed()).distinct().count() > 1;
    }

    List<Criterion> all() {
        return List.of(
                solved(),
                ratio(
                        "CPU seconds from the loaded school to the complete timetable, of FET's",
                        COMPLETE_RATIO,
                        Pair::paikeCpuToComplete),
                ratio("CPU seconds of whole processes, of FET's", PROCESS_RATIO, Pair::paikeCpu),
                shortOnes(),
                softTotal(),
                softOfEach());
    }

    /** Every seed has to reach the aim. */
    private Criterion solved() {
        var run = complete.stream().filter(pair -> pair.paike() != null).toList();
        var words = new ArrayList<String>();
        var least = new TreeSet<Integer>();
        boolean kept = true;
        for (long seed : run.stream().map(Pair::seed).distinct().sorted().toList()) {
            var schools = run.stream().filter(pair -> pair.seed() == seed).toList();
            long solved = schools.stream().filter(Pair::paikeIsComplete).count();
            least.add(toSolve(schools.size()));
            kept &= solved >= toSolve(schools.size());
            words.add(
                    "%s%d of %d (FET: %d)"
                            .formatted(
                                    severalSeeds ? "seed " + seed + ": " : "",
                                    solved,
                                    schools.size(),
                                    schools.stream().filter(Pair::fetIsComplete).count()));
        }
        return new Criterion(
                "Complete timetables, confirmed by FET",
                "at least " + least.stream().map(String::valueOf).collect(joining(" or ")),
                String.join("; ", words),
                words.isEmpty() ? Kept.OPEN : Kept.of(kept),
                Stream.concat(
                                run.stream()
                                        .filter(pair -> !pair.paikeIsComplete())
                                        .map(this::miss),
                                run.stream()
                                        .filter(Pair::paikeIsComplete)
                                        .filter(pair -> !reason(pair).isEmpty())
                                        .map(pair -> pair.name(severalSeeds) + ": " + reason(pair)))
                        .toList());
    }

    private static String reason(Pair pair) {
        return Objects.requireNonNull(pair.paike()).verdict().reason();
    }

    private String miss(Pair pair) {
        return "%s: %s (FET: %s)"
                .formatted(
                        pair.name(severalSeeds),
                        reason(pair),
                        pair.fetIsComplete()
                                ? "complete after " + seconds(pair.fetCpu()) + " CPU s"
                                : "not complete either");
    }

    /** The share aimed at, rounded up, for lists of other lengths. */
    static int toSolve(int schools) {
        return (schools * TO_SOLVE + LISTED - 1) / LISTED;
    }

    private Criterion ratio(String what, double most, ToDoubleFunction<Pair> ours) {
        var measured = new ArrayList<Double>();
        var misses = new ArrayList<String>();
        for (var pair : complete) {
            if (pair.bothComplete() && pair.fetCpu() >= LONG) {
                double time = ours.applyAsDouble(pair);
                if (Double.isNaN(time)) {
                    misses.add(pair.name(severalSeeds) + ": left out, Paike states no time");
                    continue;
                }
                measured.add(time / pair.fetCpu());
                if (time > pair.fetCpu()) {
                    misses.add(
                            "%s: slower than FET, %s against %s CPU s"
                                    .formatted(
                                            pair.name(severalSeeds),
                                            seconds(time),
                                            seconds(pair.fetCpu())));
                }
            }
        }
        double mean = Means.geometric(measured.stream().mapToDouble(Double::doubleValue).toArray());
        return new Criterion(
                what + " (geometric mean where both complete and FET takes at least 1 s)",
                "at most " + Figures.ratio(most),
                measured.isEmpty()
                        ? ""
                        : "%s over %s"
                                .formatted(Figures.ratio(mean), count(measured.size(), "run")),
                measured.isEmpty() ? Kept.OPEN : Kept.of(mean <= most),
                misses);
    }

    private Criterion shortOnes() {
        double worst = Double.NEGATIVE_INFINITY;
        int judged = 0;
        int completed = 0;
        var misses = new ArrayList<String>();
        for (var pair : complete) {
            if (!pair.fetIsComplete() || pair.fetCpu() >= LONG || pair.paike() == null) {
                continue;
            }
            judged++;
            if (!pair.paikeIsComplete()) {
                misses.add(pair.name(severalSeeds) + ": not complete");
                continue;
            }
            double more = pair.paikeCpu() - pair.fetCpu();
            worst = Math.max(worst, more);
            completed++;
            if (more > MORE) {
                misses.add(
                        "%s: %s against %s CPU s"
                                .formatted(
                                        pair.name(severalSeeds),
                                        seconds(pair.paikeCpu()),
                                        seconds(pair.fetCpu())));
            }
        }
        return new Criterion(
                "CPU seconds of the whole process beyond FET's where FET takes less than 1 s",
                "at most " + seconds(MORE),
                judged == 0
                        ? ""
                        : "%s over %s"
                                .formatted(
                                        completed == 0
                                                ? "none complete"
                                                : "at most " + seconds(worst),
                                        count(judged, "run")),
                judged == 0 ? Kept.OPEN : Kept.of(misses.isEmpty()),
                misses);
    }

    private Criterion softTotal() {
        double fet = 0;
        double paike = 0;
        int judged = 0;
        for (var pair : soft) {
            if (pair.bothComplete()) {
                judged++;
                fet += pair.fetSoft();
                paike += pair.paikeSoft();
            }
        }
        return new Criterion(
                "Soft conflicts as FET counts them, in total (where both complete)",
                "at most half of FET's",
                judged == 0
                        ? ""
                        : "%s against %s, ratio %s, over %s"
                                .formatted(
                                        soft(paike),
                                        soft(fet),
                                        fet > 0 ? Figures.ratio(paike / fet) : "–",
                                        count(judged, "run")),
                judged == 0 ? Kept.OPEN : Kept.of(paike <= SOFT_RATIO * fet),
                List.of());
    }

    private Criterion softOfEach() {
        int judged = 0;
        int more = 0;
        var misses = new ArrayList<String>();
        for (var pair : soft) {
            var paike = pair.paike();
            if (!pair.fetIsComplete() || paike == null) {
                continue;
            }
            judged++;
            if (!paike.isComplete()) {
                misses.add(pair.name(severalSeeds) + ": " + paike.verdict().reason());
            } else if (pair.paikeSoft() > pair.fetSoft()) {
                more++;
                misses.add(
                        "%s: %s against %s"
                                .formatted(
                                        pair.name(severalSeeds),
                                        soft(pair.paikeSoft()),
                                        soft(pair.fetSoft())));
            }
        }
        return new Criterion(
                "Runs that FET completes with more soft conflicts than FET, or not complete",
                "none",
                judged == 0
                        ? ""
                        : "%d with more, %d not complete, of %d"
                                .formatted(more, misses.size() - more, judged),
                judged == 0 ? Kept.OPEN : Kept.of(misses.isEmpty()),
                misses);
    }
}
