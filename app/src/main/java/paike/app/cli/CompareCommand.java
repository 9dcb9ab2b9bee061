package paike.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paike.app.compare.Comparison;
import paike.app.results.PlanFile;
import paike.datasets.DatasetException;
import paike.datasets.json.JsonFile;
import paike.model.Text;
import paike.rules.Audit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code paike compare}: plans side by side. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "比较同一所学校的几个方案。每个方案旁应有 school.json（solve 会一并写出）。",
            "Compares plans of one school; each has its school.json beside it, as solve leaves it."
        })
final class CompareCommand implements Callable<Integer> {
    private static final int CHANGES_SHOWN = 12;

    private final Console console;

    @SuppressWarnings("UnusedVariable") // declares the options
    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(
            arity = "2..*",
            paramLabel = "PLAN",
            description = {
                "plan.json、timetable.csv 或结果文件夹。",
                "plan.json, timetable.csv or a result folder."
            })
    private List<Path> plans = List.of();

    @Option(
            names = "--school",
            paramLabel = "SCHOOL",
            description = {
                "所有方案的学校，也可以是 .fet 文件；默认取各方案旁的 school.json。",
                "School of all plans, or a .fet file; by default the one beside each."
            })
    private @Nullable Path school;

    @Option(
            names = "--rulebook",
            paramLabel = "R",
            description = {
                "规则集；默认取第一个方案旁的。",
                "Rulebook; by default the one beside the first plan."
            })
    private List<String> rulebooks = List.of();

    @Option(
            names = "--json",
            description = {"输出 JSON。", "Print JSON."})
    private boolean json;

    @Option(
            names = "--ignore-unsupported",
            description = {
                "不考虑 FET 文件中尚不支持的约束，继续比较。",
                "Go on without constraints of a FET file that are not supported."
            })
    private boolean ignoreUnsupported;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var first = Inputs.given(schoolPath(plans.getFirst()), rulebooks, ignoreUnsupported);
        first.warn(console);
        var candidates = new ArrayList<Comparison.Candidate>();
        for (var path : plans) {
            candidates.add(candidate(path, first));
        }
        var comparison = new Comparison(candidates);
        if (json) {
            console.out().print(JsonFile.print(comparison.json(console.language())));
        } else {
            print(comparison);
        }
        return candidates.stream().allMatch(c -> c.audit().hard() == 0)
                ? ExitCode.KEPT
                : ExitCode.BROKEN;
    }

    private Comparison.Candidate candidate(Path path, Inputs.Given first) {
        var own = school == null ? first.with(Inputs.school(schoolPath(path))) : first;
        if (!own.school().id().equals(first.school().id())) {
            throw DatasetException.of(
                    path.toString(),
                    "",
                    Text.of(
                            "这是学校 \"%s\" 的方案，第一个方案属于学校 \"%s\"",
                            "this is a plan of school \"%s\", the first plan is of school \"%s\"",
                            own.school().id(),
                            first.school().id()),
                    new Text("只能比较同一所学校的方案。", "Compare plans of one school only."));
        }
        var read = own.plan(path);
        read.notes().forEach(note -> console.warn(Text.of("提示：%s", "Note: %s", note)));
        return new Comparison.Candidate(
                path.toString(), read.plan(), Audit.of(read.plan().timetable(), first.rulebook()));
    }

    private Path schoolPath(Path plan) {
        if (school != null) {
            return school;
        }
        var folder = PlanFile.file(plan).toAbsolutePath().getParent();
        var beside = folder == null ? Path.of("school.json") : folder.resolve("school.json");
        if (!Files.isRegularFile(plan) && !Files.isDirectory(plan)) {
            throw DatasetException.of(
                    plan.toString(),
                    "",
                    new Text("文件不存在", "there is no such file"),
                    new Text("请检查路径。", "Check the path."));
        }
        if (!Files.isRegularFile(beside)) {
            throw DatasetException.of(
                    plan.toString(),
                    "",
                    new Text("旁边没有 school.json", "there is no school.json beside it"),
                    new Text("请用 --school 指明学校。", "Name the school with --school."));
        }
        return beside;
    }

    private void print(Comparison comparison) {
        Tables.print(console, comparison.table(console.language()));
        console.say(Text.same(""));
        var rules = comparison.rules(console.language());
        if (!rules.isEmpty()) {
            console.say(new Text("未完全满足的规则（处数 / 罚分）：", "Rules not fully kept (places / penalty):"));
            Tables.print(console, rules);
        }
        for (int i = 1; i < comparison.candidates().size(); i++) {
            var changes = comparison.changes(i);
            console.say(
                    Text.of(
                            "%n%s 与 %s 相比，%d 节课不同",
                            "%n%s, compared with %s: %d lessons differ",
                            comparison.candidates().get(i).label(),
                            comparison.candidates().getFirst().label(),
                            changes.size()));
            changes.stream()
                    .limit(CHANGES_SHOWN)
                    .forEach(
                            change ->
                                    console.say(
                                            Text.of(
                                                    "  %s %s：%s → %s",
                                                    "  %s %s: %s → %s",
                                                    change.schoolClass(),
                                                    change.subject(),
                                                    orNothing(change.from()),
                                                    orNothing(change.to()))));
            if (changes.size() > CHANGES_SHOWN) {
                console.say(
                        Text.of(
                                "  另有 %d 处，加 --json 可看全部",
                                "  and %d more; --json has them all",
                                changes.size() - CHANGES_SHOWN));
            }
        }
    }

    private static Text orNothing(@Nullable Text text) {
        return text == null ? new Text("（无）", "(none)") : text;
    }
}
