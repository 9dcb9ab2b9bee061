package paike.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paike.app.results.ResultFolder;
import paike.app.results.ResultFormat;
import paike.app.results.RunRecord;
import paike.datasets.json.JsonFile;
import paike.model.Text;
import paike.model.plan.Placement;
import paike.model.plan.Plan;
import paike.rules.Audit;
import paike.solver.Outcome;
import paike.solver.Scenario;
import paike.solver.TimetableSolver;
import paike.solver.precheck.PreCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code paike solve}: from a school to a timetable. */
@Command(
        name = "solve",
        mixinStandardHelpOptions = true,
        description = {
            "为一所学校排课，结果写入文件夹。",
            "Finds a timetable for a school and writes it into a folder."
        })
final class SolveCommand implements Callable<Integer> {
    private final Console console;

    @SuppressWarnings("UnusedVariable") // declares the options
    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(
            paramLabel = "SCHOOL",
            description = {
                "school.json 或其所在文件夹，学校工作簿 .xlsx，或 .fet 文件。",
                "school.json or its folder, a workbook .xlsx, or a .fet file."
            })
    private Path school = Path.of("");

    @Mixin private RulebookOption rulebooks = new RulebookOption();

    @Mixin private SearchOptions search = new SearchOptions();

    @Option(
            names = "--until",
            paramLabel = "GOAL",
            description = {
                "complete = 排满即止，不再优化；默认用满时间。",
                "complete = stop as soon as every lesson has a place; else the time is used up."
            })
    private Goal until = Goal.TIME;

    @Option(
            names = "--write",
            split = ",",
            paramLabel = "FORMAT",
            description = {
                "只写这些结果：${COMPLETION-CANDIDATES}；默认全部。",
                "Write these results only; all by default."
            })
    private List<ResultFormat> formats = List.of(ResultFormat.values());

    @Option(
            names = "--lock",
            paramLabel = "PLAN",
            description = {"锁定该方案中的课，只排其余的课。", "Keep the lessons of this plan; place the others."})
    private @Nullable Path lock;

    @Mixin private KeepOptions keep = new KeepOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = {"结果文件夹，默认 out/学校编号。", "Folder for results; out/<school id> by default."})
    private @Nullable Path out;

    @Option(
            names = "--anyway",
            description = {
                "即使预检证明无解也排出尽量多的课。",
                "Place what can be placed even if proved impossible."
            })
    private boolean anyway;

    @Mixin private UnsupportedOption unsupported = new UnsupportedOption();

    /** When a search ends. */
    enum Goal {
        COMPLETE,
        TIME
    }

    SolveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        search.check();
        keep.check(lock);
        var run = new RunRecord();
        var input = Inputs.given(school, rulebooks.names(), unsupported.isIgnored());
        run.loaded();
        input.warn(console);
        var given = input.school();
        var rulebook = input.rulebook();
        var scenario = new Scenario(given, rulebook, locked(input));
        var kept = keep.plan();
        var keeping = kept == null ? null : new KeepRun(kept, keep, scenario, input, console);
        var impossible = PreCheck.of(scenario);
        if (!impossible.isEmpty()) {
            console.warn(
                    Text.of(
                            "预检：%s 无法排出满足全部必守规则的课表，共 %d 项：",
                            "Pre-check: no timetable of %s can keep every must-rule, %d reasons:",
                            given.name(),
                            impossible.size()));
            for (var reason : impossible) {
                console.warn(Text.of("  ✕ %s", "  ✕ %s", reason.message()));
                console.warn(Text.of("    %s", "    %s", reason.advice()));
            }
            if (!anyway) {
                return ExitCode.IMPOSSIBLE;
            }
        }
        var folder = out == null ? Path.of("out", given.id()) : out;
        ResultFolder.prepare(folder);
        return search(scenario, input, folder, run, keeping);
    }

    private List<Placement> locked(Inputs.Given input) {
        return lock == null ? List.of() : Locks.of(input.plan(lock).plan(), input.school(), lock);
    }

    /**
     * @param keeping the plan to change little; null = any will do
     */
    private int search(
            Scenario scenario,
            Inputs.Given input,
            Path folder,
            RunRecord run,
            @Nullable KeepRun keeping) {
        var limits = search.limits(until == Goal.COMPLETE);
        var solver = new TimetableSolver();
        try (var interruption = new Interruption(() -> stop(solver, keeping))) {
            Outcome outcome;
            if (keeping == null) {
                try (var bar = new ProgressBar(console, limits.time())) {
                    outcome = solver.solve(scenario, limits, run.listening(bar));
                }
            } else {
                outcome = keeping.find(limits);
            }
            var plan =
                    new Plan(
                            Text.of("种子 %d", "seed %d", limits.seed()).in(console.language()),
                            outcome.timetable());
            var audit = Audit.of(plan.timetable(), input.rulebook()).with(input.notes());
            ResultFolder.write(folder, plan, input.rulebook(), audit, console.language(), formats);
            var fet = input.fet();
            if (fet != null && formats.contains(ResultFormat.FET)) {
                ResultFolder.writeFile(folder, "solved.fet", fet.solved(plan.timetable()));
            }
            ResultFolder.writeFile(
                    folder, "run.json", JsonFile.print(run.tree(plan, audit, limits)));
            if (keeping != null) {
                keeping.write(folder, formats);
                keeping.report();
            }
            report(plan, audit, outcome, folder);
            return interruption.isInterrupted()
                    ? ExitCode.INTERRUPTED
                    : audit.hard() == 0 && outcome.unplaced().isEmpty()
                            ? ExitCode.KEPT
                            : ExitCode.BROKEN;
        }
    }

    private static void stop(TimetableSolver solver, @Nullable KeepRun keeping) {
        solver.stop();
        if (keeping != null) {
            keeping.stop();
        }
    }

    private void report(Plan plan, Audit audit, Outcome outcome, Path folder) {
        console.say(
                Text.of(
                        "%s：%d 个班，%d 位教师，共 %d 次课，已排 %d 次。",
                        "%s: %d classes, %d teachers, of %d lessons %d are placed.",
                        plan.school().name(),
                        plan.school().classes().size(),
                        plan.school().facts().staff().size(),
                        plan.school().lessons().size(),
                        plan.timetable().placements().size()));
        Reports.verdict(console, audit);
        for (var unplaced : outcome.unplaced()) {
            console.say(
                    Text.of(
                            "  未排 %s（%s）：%s",
                            "  unplaced %s (%s): %s",
                            unplaced.lesson().assignment().title(),
                            unplaced.lesson().id(),
                            unplaced.reason()));
        }
        console.say(
                formats.contains(ResultFormat.HTML)
                        ? Text.of(
                                "结果：%s（打开 %s 查看课表）",
                                "Results: %s (open %s)", folder, folder.resolve("timetable.html"))
                        : Text.of("结果：%s", "Results: %s", folder));
    }
}
