package paike.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import paike.datasets.json.RulebookReader;
import paike.datasets.json.SchoolReader;
import paike.model.plan.Placement;
import paike.model.plan.Plan;
import paike.model.plan.Timetable;
import paike.rules.Audit;
import paike.rules.Rulebook;
import paike.solver.ProgressListener;
import paike.solver.Scenario;
import paike.solver.SolveLimits;
import paike.solver.TimetableSolver;
import paike.solver.repair.Repair;
import paike.solver.repair.RepairLimits;
import paike.solver.repair.Repairs;

/**
 * Lessons changed to mend a good timetable in which lessons of the same class were swapped at
 * random.
 *
 * <p>Arguments: folder of a school, steps of the local search that solves it, most seconds of a
 * repair, seeds.
 */
public final class RepairBenchmark {
    private RepairBenchmark() {}

    public static void main(String[] arguments) {
        var folder = Path.of(arguments[0]);
        var school = SchoolReader.read(folder);
        var rulebook = RulebookReader.read(folder.resolve("rulebook.json").toString());
        var solved =
                new TimetableSolver()
                        .solve(
                                new Scenario(school, rulebook, List.of()),
                                new SolveLimits(
                                        Duration.ofMinutes(10), Long.parseLong(arguments[1]), 1, 1),
                                ProgressListener.SILENT)
                        .timetable();
        var audit = Audit.of(solved, rulebook);
        System.out.printf("%s: hard %d, soft %d%n", school.name(), audit.hard(), audit.soft());
        for (long seed = 1; seed <= 2; seed++) {
            adviseAll(swapped(solved, 30, new Random(seed)), rulebook);
        }
        System.out.println(
                "| swaps | seed | lessons moved | broken points | changes | fewest | hard | soft | s |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        for (int swaps : new int[] {1, 3, 10, 30}) {
            for (long seed = 1; seed <= Long.parseLong(arguments[3]); seed++) {
                var bad = swapped(solved, swaps, new Random(seed));
                long start = System.nanoTime();
                var repaired =
                        Repair.of(
                                new Plan("bad", bad),
                                rulebook,
                                new RepairLimits(
                                        Duration.ofSeconds(Long.parseLong(arguments[2])), seed));
                System.out.printf(
                        Locale.ROOT,
                        "| %d | %d | %d | %d | %d | %s | %d | %d → %d | %.1f |%n",
                        swaps,
                        seed,
                        moved(solved, bad),
                        repaired.hardBefore(),
                        repaired.changes().size(),
                        repaired.fewest() ? "proved" : "",
                        repaired.hardAfter(),
                        repaired.softBefore(),
                        repaired.softAfter(),
                        (System.nanoTime() - start) / 1e9);
            }
        }
    }

    /** Seconds to name the cheapest repair of every finding. */
    private static void adviseAll(Timetable bad, Rulebook rulebook) {
        var plan = new Plan("bad", bad);
        var violations = Audit.of(plan, rulebook).violations();
        long start = System.nanoTime();
        var repairs = Repairs.of(plan, rulebook);
        long built = System.nanoTime();
        var steps = violations.stream().map(repairs::cheapest).flatMap(Optional::stream).toList();
        System.out.printf(
                Locale.ROOT,
                "%d findings, %d with a small repair, %.2f s to begin, %.2f s for all%n",
                violations.size(),
                steps.size(),
                (built - start) / 1e9,
                (System.nanoTime() - built) / 1e9);
        steps.stream().limit(3).forEach(step -> System.out.println("  " + step.words().zh()));
    }

    private static int moved(Timetable one, Timetable other) {
        var before = new ArrayList<>(one.placements());
        before.removeAll(other.placements());
        return before.size();
    }

    private static Timetable swapped(Timetable timetable, int swaps, Random random) {
        var placements = new ArrayList<>(timetable.placements());
        for (int done = 0; done < swaps; ) {
            int one = random.nextInt(placements.size());
            int other = random.nextInt(placements.size());
            var first = placements.get(one);
            var second = placements.get(other);
            if (first.start().equals(second.start())
                    || !first.lesson().classes().equals(second.lesson().classes())
                    || first.lesson().lengthInPeriods() != second.lesson().lengthInPeriods()
                    || first.lesson().kind() != second.lesson().kind()) {
                continue;
            }
            placements.set(one, new Placement(first.lesson(), second.start(), first.room()));
            placements.set(other, new Placement(second.lesson(), first.start(), second.room()));
            done++;
        }
        return new Timetable(timetable.school(), placements);
    }
}
