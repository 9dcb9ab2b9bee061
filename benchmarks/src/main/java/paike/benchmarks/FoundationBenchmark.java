package paike.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import paike.datasets.json.RulebookReader;
import paike.datasets.synthetic.SyntheticSchool;
import paike.model.plan.Timetable;
import paike.model.school.School;
import paike.rules.Audit;
import paike.rules.Rulebook;
import paike.solver.ProgressListener;
import paike.solver.Scenario;
import paike.solver.SolveLimits;
import paike.solver.TimetableSolver;
import paike.solver.precheck.PreCheck;

/**
 * CPU seconds to a complete timetable that keeps every must-rule, penalty after fixed times, time
 * of an audit, and peak heap; all in one process, after a warm-up.
 *
 * <p>Run by {@code benchmarks/run}; one thread per search, so CPU seconds are those of the search.
 */
public final class FoundationBenchmark {
    private FoundationBenchmark() {}

    public static void main(String[] arguments) {
        var rulebook = RulebookReader.read(Path.of(arguments[0], "rulebook.json").toString());
        var standard = RulebookReader.read("synthetic");
        var lixin = School.of(SyntheticSchool.lixin());
        System.out.println("warm-up ...");
        firstComplete(lixin, rulebook, 99);
        firstComplete(lixin, rulebook, 98);
        System.out.println(
                "| school | classes | lessons | seed | pre-check CPU s | complete CPU s | hard | unplaced |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (long seed = 1; seed <= 3; seed++) {
            report(lixin, rulebook, seed);
        }
        for (int perGrade : new int[] {8, 16, 30}) {
            var school =
                    School.of(
                            SyntheticSchool.of(
                                    new SyntheticSchool.Shape(
                                            "s" + 6 * perGrade, "s" + 6 * perGrade, perGrade, 1)));
            report(school, standard, 1);
        }
        penalties(lixin, rulebook);
        audit(lixin, rulebook);
        System.out.printf(Locale.ROOT, "%npeak heap %.0f MB%n", peakHeapMegabytes());
    }

    private static void report(School school, Rulebook rulebook, long seed) {
        double before = cpuSeconds();
        int impossible = PreCheck.of(new Scenario(school, rulebook, List.of())).size();
        double preCheck = cpuSeconds() - before;
        before = cpuSeconds();
        var timetable = firstComplete(school, rulebook, seed);
        double spent = cpuSeconds() - before;
        var audit = Audit.of(timetable, rulebook);
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %d | %.2f%s | %.2f | %d | %d |%n",
                school.id(),
                school.classes().size(),
                school.lessons().size(),
                seed,
                preCheck,
                impossible == 0 ? "" : " (" + impossible + " impossible)",
                spent,
                audit.hard(),
                timetable.unplaced().size());
    }

    /** Construction and a single step: the first complete timetable. */
    private static Timetable firstComplete(School school, Rulebook rulebook, long seed) {
        return new TimetableSolver()
                .solve(
                        new Scenario(school, rulebook, List.of()),
                        new SolveLimits(Duration.ofMinutes(5), 1, seed, 1),
                        ProgressListener.SILENT)
                .timetable();
    }

    private static void penalties(School school, Rulebook rulebook) {
        System.out.println("\n| seconds | seed | penalty | hard |");
        System.out.println("|---|---|---|---|");
        for (int seconds : new int[] {2, 5, 10, 20}) {
            for (long seed = 1; seed <= 2; seed++) {
                var timetable =
                        new TimetableSolver()
                                .solve(
                                        new Scenario(school, rulebook, List.of()),
                                        new SolveLimits(Duration.ofSeconds(seconds), 0, seed, 1),
                                        ProgressListener.SILENT)
                                .timetable();
                var audit = Audit.of(timetable, rulebook);
                System.out.printf(
                        "| %d | %d | %d | %d |%n", seconds, seed, audit.soft(), audit.hard());
            }
        }
    }

    private static void audit(School school, Rulebook rulebook) {
        var timetable =
                new TimetableSolver()
                        .solve(
                                new Scenario(school, rulebook, List.of()),
                                new SolveLimits(Duration.ofMinutes(5), 20_000, 1, 1),
                                ProgressListener.SILENT)
                        .timetable();
        var threads = ManagementFactory.getThreadMXBean();
        var millis = new ArrayList<Double>();
        for (int i = 0; i < 400; i++) {
            long before = threads.getCurrentThreadCpuTime();
            Audit.of(timetable, rulebook);
            millis.add((threads.getCurrentThreadCpuTime() - before) / 1e6);
        }
        var warm = new ArrayList<>(millis.subList(200, 400));
        warm.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%nfull audit of lixin, CPU ms: first call %.0f, median of calls 201-400 %.1f,"
                        + " worst tenth above %.1f%n",
                millis.getFirst(),
                warm.get(100),
                warm.get(180));
    }

    private static double cpuSeconds() {
        var system =
                (com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }

    private static double peakHeapMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                / 1048576.0;
    }
}
