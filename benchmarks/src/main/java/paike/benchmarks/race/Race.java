package paike.benchmarks.race;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import paike.benchmarks.race.programs.FetProgram;
import paike.benchmarks.race.programs.PaikeProgram;
import paike.benchmarks.race.programs.WarmPaike;
import paike.benchmarks.race.results.Engine;
import paike.benchmarks.race.results.Mode;
import paike.benchmarks.race.results.Outcome;
import paike.benchmarks.race.results.Run;
import paike.benchmarks.race.results.RunFile;

/** Lets both programs run school by school in turn, and writes a row for every run. */
final class Race {
    private final Plan plan;
    private final FetProgram fet;
    private final PaikeProgram paike;
    private final WarmPaike warm;
    private final RaceFolder folder;
    private final RunFile results;
    private final PrintStream log;

    /**
     * What is to be run.
     *
     * @param seconds of wall time to a complete timetable
     * @param softSeconds of wall time for few soft conflicts
     * @param threads that Paike may use
     * @param fetVersion as rows state it
     * @param paikeVersion likewise
     */
    record Plan(
            List<SchoolFile> schools,
            Set<Mode> modes,
            List<Long> seeds,
            int seconds,
            int softSeconds,
            int threads,
            String fetVersion,
            String paikeVersion) {}

    /** Who runs. */
    record Runners(FetProgram fet, PaikeProgram paike, WarmPaike warm) {}

    Race(Plan plan, Runners runners, RaceFolder folder, RunFile results, PrintStream log) {
        this.plan = plan;
        this.fet = runners.fet;
        this.paike = runners.paike;
        this.warm = runners.warm;
        this.folder = folder;
        this.results = results;
        this.log = log;
    }

    void run() throws IOException, InterruptedException {
        var fresh = EnumSet.noneOf(Mode.class);
        fresh.addAll(plan.modes);
        boolean warmToo = fresh.remove(Mode.WARM);
        for (long seed : plan.seeds) {
            for (var school : plan.schools) {
                for (var mode : fresh) {
                    run(school, new Run.Key(school.name(), mode, Engine.FET, seed));
                    run(school, new Run.Key(school.name(), mode, Engine.PAIKE, seed));
                }
            }
        }
        if (warmToo) {
            for (long seed : plan.seeds) {
                for (var school : plan.schools) {
                    run(school, new Run.Key(school.name(), Mode.WARM, Engine.PAIKE, seed));
                }
            }
        }
    }

    private void run(SchoolFile school, Run.Key key) throws IOException, InterruptedException {
        var setup = setup(key);
        if (results.has(key, setup)) {
            return;
        }
        var known = sameAsComplete(key, setup);
        if (known.isPresent()) {
            results.add(known.get());
            return;
        }
        var in = folder.madeFor(key);
        var run =
                key.engine() == Engine.FET
                        ? fet.run(key, school.path(), setup, in)
                        : key.mode() == Mode.WARM
                                ? warm.run(key, school.path(), setup, in)
                                : paike.run(key, school.path(), setup, in);
        results.add(run);
        say(run);
    }

    /**
     * FET does nothing more once its timetable is complete, and with one seed always the same: what
     * it did for a complete timetable answers what its soft conflicts are.
     */
    private Optional<Run> sameAsComplete(Run.Key key, Run.Setup setup) {
        if (key.engine() != Engine.FET || key.mode() != Mode.SOFT) {
            return Optional.empty();
        }
        var complete = new Run.Key(key.school(), Mode.COMPLETE, Engine.FET, key.seed());
        return results.runs().stream()
                .filter(run -> run.key().equals(complete))
                .filter(run -> run.setup().version().equals(setup.version()))
                .filter(
                        run ->
                                run.isComplete()
                                        ? run.usage().wallSeconds() <= setup.seconds()
                                        : run.verdict().outcome() == Outcome.INCOMPLETE
                                                && run.setup().seconds() >= setup.seconds())
                .findFirst()
                .map(run -> new Run(key, setup, run.verdict(), run.usage(), run.marks()));
    }

    private Run.Setup setup(Run.Key key) {
        boolean isFet = key.engine() == Engine.FET;
        return new Run.Setup(
                isFet ? plan.fetVersion : plan.paikeVersion,
                isFet ? 1 : plan.threads,
                key.mode() == Mode.SOFT ? plan.softSeconds : plan.seconds,
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private void say(Run run) {
        log.printf(
                Locale.ROOT,
                "%-8s %-5s seed %d  %-10s %7.2f CPU s %7.2f s  %s%s%n",
                run.key().mode().name().toLowerCase(Locale.ROOT),
                run.key().engine().title(),
                run.key().seed(),
                run.verdict().outcome().name().toLowerCase(Locale.ROOT),
                run.usage().cpuSeconds(),
                run.usage().wallSeconds(),
                run.key().school(),
                run.isComplete() ? "" : ": " + run.verdict().reason());
    }
}
