package paike.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paike.app.compare.Board;
import paike.app.compare.BoardJson;
import paike.app.results.CompareFolder;
import paike.app.results.ResultFolder;
import paike.datasets.DatasetException;
import paike.datasets.json.JsonFile;
import paike.model.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code paike compare}: plans side by side, which to take, and what changes for whom. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "比较几个方案：指标、规则、哪个更好，以及课表、学校数据、规则的不同。可以是同一所学校，也可以是改了作息、教师、规则的变体。每个方案旁应有 school.json（solve"
                    + " 会一并写出）。",
            "Compares plans: figures, rules, which to take, and what differs in timetable, school"
                    + " and rules. Of one school, or of variants with other bells, teachers or rules;"
                    + " each has its school.json beside it, as solve leaves it."
        })
final class CompareCommand implements Callable<Integer> {
    private final Console console;

    @SuppressWarnings("UnusedVariable") // declares the options
    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "PLAN",
            description = {
                "plan.json、timetable.csv、.xlsx 课表或结果文件夹。",
                "plan.json, timetable.csv, a timetable as .xlsx, or a result folder."
            })
    private List<Path> plans = List.of();

    @Option(
            names = "--published",
            paramLabel = "PLAN",
            description = {
                "现行（已公布）的方案：变动从它算起，改动越少越好；默认从第一个方案算起。",
                "The plan in force: changes are counted from it, and few are better; by default"
                        + " from the first plan."
            })
    private @Nullable Path published;

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
                "用来统一衡量的规则集；默认取第一个方案旁的。",
                "Rulebook by which all are compared; by default the one beside the first plan."
            })
    private List<String> rulebooks = List.of();

    @Option(
            names = "--members",
            paramLabel = "FILE",
            description = {
                "社团名单 membership.csv 或其文件夹：一份用于全部方案，或按方案顺序各一份；默认取方案旁的。",
                "membership.csv of the clubs or its folder: one for all plans or one each, in"
                        + " order; by default the one beside each plan."
            })
    private List<Path> members = List.of();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = {
                "新课表开始执行的日期，如 2026-09-07，写入通知。",
                "The day from which the new timetable holds, such as 2026-09-07, for the notice."
            })
    private @Nullable LocalDate from;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = {
                "写入 compare.html 等文件的文件夹，默认 out/compare；与 --json 同用时只在指明后才写。",
                "Folder for compare.html and the rest, by default out/compare; with --json only if"
                        + " given."
            })
    private @Nullable Path out;

    @Option(
            names = "--json",
            description = {"输出 JSON。", "Print JSON."})
    private boolean json;

    @Mixin private UnsupportedOption unsupported = new UnsupportedOption();

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var paths = paths();
        var folder = out == null && !json ? Path.of("out", "compare") : out;
        if (folder != null) {
            ResultFolder.prepare(folder);
        }
        var reader = new CandidateReader(console, school, rulebooks, unsupported.isIgnored());
        var candidates = reader.read(paths, membersOf(paths));
        var board = Board.of(candidates, reader.common(), published != null);
        if (json) {
            console.out().print(JsonFile.print(BoardJson.tree(board, console.language())));
        } else {
            new BoardReport(console).print(board);
        }
        if (folder != null) {
            var files = CompareFolder.write(folder, board, from, console.language());
            if (!json) {
                sayWhere(files);
            }
        }
        return board.rows().stream().allMatch(row -> row.common().hard() == 0)
                ? ExitCode.KEPT
                : ExitCode.BROKEN;
    }

    private void sayWhere(List<Path> files) {
        console.say(Text.same(""));
        console.say(
                Text.of(
                        "结果：%s",
                        "Results: %s",
                        String.join(" ", files.stream().map(Path::toString).toList())));
    }

    /** The published plan first, where there is one. */
    private List<Path> paths() {
        var paths = new ArrayList<>(plans);
        if (published != null) {
            paths.remove(published);
            paths.addFirst(published);
        }
        if (paths.size() < 2) {
            throw DatasetException.of(
                    "compare",
                    "",
                    new Text("至少要有 2 个 PLAN", "at least 2 of PLAN expected"),
                    new Text(
                            "再给一个 PLAN；与现行方案比较时用 --published。",
                            "Give another PLAN, or --published for the plan in force."));
        }
        return paths;
    }

    /** One per plan; null = whatever is beside the plan. */
    private List<@Nullable Path> membersOf(List<Path> paths) {
        if (members.size() > 1 && members.size() != paths.size()) {
            throw DatasetException.of(
                    "--members",
                    "",
                    Text.of(
                            "有 %d 个方案，而给了 %d 份社团名单",
                            "there are %d plans, but %d files of members",
                            paths.size(),
                            members.size()),
                    new Text(
                            "给 1 份，或每个方案各 1 份（--published 的排第一）。",
                            "Give one, or one for each plan, that of --published first."));
        }
        var all = new ArrayList<@Nullable Path>();
        for (int i = 0; i < paths.size(); i++) {
            all.add(members.isEmpty() ? null : members.get(members.size() == 1 ? 0 : i));
        }
        return all;
    }
}
