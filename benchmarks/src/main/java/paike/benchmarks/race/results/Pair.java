package paike.benchmarks.race.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The runs of both programs on one school with one seed.
 *
 * @param fet null = not run
 * @param paike null = not run
 */
record Pair(String school, long seed, @Nullable Run fet, @Nullable Run paike) {
    private record Key(String school, long seed) {}

    /** In the order of the runs; Paike's runs are those of the mode given. */
    static List<Pair> of(List<Run> runs, Mode fetMode, Mode paikeMode) {
        var pairs = new LinkedHashMap<Key, Pair>();
        for (var run : runs) {
            var key = new Key(run.key().school(), run.key().seed());
            boolean isFet = run.key().engine() == Engine.FET;
            if (run.key().mode() == (isFet ? fetMode : paikeMode)) {
                var sofar = pairs.getOrDefault(key, new Pair(key.school, key.seed, null, null));
                pairs.put(
                        key,
                        isFet
                                ? new Pair(key.school, key.seed, run, sofar.paike)
                                : new Pair(key.school, key.seed, sofar.fet, run));
            }
        }
        return new ArrayList<>(pairs.values());
    }

    boolean fetIsComplete() {
        return fet != null && fet.isComplete();
    }

    boolean paikeIsComplete() {
        return paike != null && paike.isComplete();
    }

    boolean bothComplete() {
        return fetIsComplete() && paikeIsComplete();
    }

    /** CPU seconds of FET's whole process; only if FET was run. */
    double fetCpu() {
        return Objects.requireNonNull(fet).usage().cpuSeconds();
    }

    /** CPU seconds of Paike's whole process; only if Paike was run. */
    double paikeCpu() {
        return Objects.requireNonNull(paike).usage().cpuSeconds();
    }

    /** CPU seconds of Paike from the loaded school to the complete timetable, NaN if unknown. */
    double paikeCpuToComplete() {
        return Objects.requireNonNull(paike).marks().completeCpuSeconds();
    }

    double fetSoft() {
        return Objects.requireNonNull(fet).verdict().soft();
    }

    double paikeSoft() {
        return Objects.requireNonNull(paike).verdict().soft();
    }

    /** For people: the school, and the seed if there are several. */
    String name(boolean severalSeeds) {
        return severalSeeds ? school + ", seed " + seed : school;
    }
}
