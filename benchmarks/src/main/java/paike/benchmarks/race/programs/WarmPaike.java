package paike.benchmarks.race.programs;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import paike.benchmarks.race.results.Outcome;
import paike.benchmarks.race.results.Run;
import paike.datasets.DatasetException;
import paike.datasets.fet.FetSchool;
import paike.model.Language;
import paike.model.plan.Timetable;
import paike.rules.Audit;
import paike.solver.Progress;
import paike.solver.Scenario;
import paike.solver.SolveLimits;
import paike.solver.TimetableSolver;
import paike.solver.precheck.PreCheck;

/**
 * Paike within this process, one school after another, so that what the Java machine has learnt
 * from the schools before is of use for the next.
 */
public final class WarmPaike {
    private final FetJudge judge;

    public WarmPaike(FetJudge judge) {
        this.judge = judge;
    }

    /** Wall and CPU time of this process, in nanoseconds. */
    private record Clock(long wall, long cpu) {
        static Clock now() {
            return new Clock(
                    System.nanoTime(),
                    ManagementFactory.getOperatingSystemMXBean()
                                    instanceof com.sun.management.OperatingSystemMXBean system
                            ? system.getProcessCpuTime()
                            : 0);
        }

        Spent since(Clock start) {
            return new Spent((wall - start.wall) / 1e9, (cpu - start.cpu) / 1e9);
        }
    }

    /** Seconds of wall and CPU time. */
    private record Spent(double wall, double cpu) {}

    /**
     * @param folder existing; takes the solution
     */
    public Run run(Run.Key key, Path file, Run.Setup setup, Path folder)
            throws IOException, InterruptedException {
        System.gc(); // rubbish of the school before is not this one's
        var start = Clock.now();
        FetSchool school;
        try {
            school = FetSchool.read(file, false);
        } catch (DatasetException e) {
            var problem = e.problems().getFirst().message().in(Language.EN);
            return row(key, setup, Clock.now().since(start), refused(problem), Run.Marks.NONE);
        }
        var loaded = Clock.now();
        var scenario = new Scenario(school.school(), school.rulebook(), List.of());
        var impossible = PreCheck.of(scenario);
        if (!impossible.isEmpty()) {
            var reason = impossible.getFirst().message().in(Language.EN);
            var verdict = new Run.Verdict(Outcome.IMPOSSIBLE, reason, Double.NaN);
            return row(key, setup, Clock.now().since(start), verdict, Run.Marks.NONE);
        }
        var timetable = search(scenario, setup, key.seed());
        var complete = Clock.now();
        int lessons = school.school().lessons().size();
        int placed = timetable.placements().size();
        long hard = Audit.of(timetable, school.rulebook()).hard();
        boolean isComplete = placed == lessons && hard == 0;
        var solved = folder.resolve(PaikeProgram.SOLVED);
        Files.write(solved, school.solved(timetable));
        return row(
                key,
                setup,
                complete.since(start),
                isComplete
                        ? PaikeProgram.judged(judge.judge(file, solved))
                        : PaikeProgram.incomplete(lessons, placed, hard),
                new Run.Marks(
                        lessons,
                        placed,
                        loaded.since(start).cpu,
                        isComplete ? complete.since(loaded).wall : Double.NaN,
                        isComplete ? complete.since(loaded).cpu : Double.NaN));
    }

    /** Searches until all is placed and no must-rule broken. */
    private static Timetable search(Scenario scenario, Run.Setup setup, long seed) {
        var solver = new TimetableSolver();
        return solver.solve(
                        scenario,
                        new SolveLimits(
                                Duration.ofSeconds(setup.seconds()), 0, seed, setup.threads()),
                        progress -> {
                            if (progress.phase() == Progress.Phase.IMPROVING
                                    && progress.placed() == progress.lessons()
                                    && progress.hard() == 0) {
                                solver.stop();
                            }
                        })
                .timetable();
    }

    private static Run.Verdict refused(String problem) {
        return new Run.Verdict(Outcome.REFUSED, problem, Double.NaN);
    }

    private static Run row(
            Run.Key key, Run.Setup setup, Spent spent, Run.Verdict verdict, Run.Marks marks) {
        return new Run(
                key, setup, verdict, new Run.Usage(spent.wall, spent.cpu, 0, Double.NaN, 0), marks);
    }
}
