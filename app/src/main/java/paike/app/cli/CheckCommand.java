package paike.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paike.app.results.AuditJson;
import paike.app.results.ClubFolder;
import paike.app.results.ResultFolder;
import paike.datasets.json.JsonFile;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.model.school.School;
import paike.rules.Audit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code paike check}: what is wrong with a timetable. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {"检查一份课表：违反了哪些规则，在哪里。", "Says which rules a timetable breaks, and where."})
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @SuppressWarnings("UnusedVariable") // declares the options
    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(
            index = "0",
            paramLabel = "SCHOOL",
            description = {
                "school.json 或其所在文件夹，学校工作簿 .xlsx，或 .fet 文件。",
                "school.json or its folder, a workbook .xlsx, or a .fet file."
            })
    private Path school = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "PLAN",
            description = {
                "plan.json、timetable.csv 或结果文件夹。",
                "plan.json, timetable.csv or a result folder."
            })
    private Path plan = Path.of("");

    @Option(
            names = "--rulebook",
            paramLabel = "R",
            description = {"规则集文件或内置名称；可多次。", "Rulebook file or built-in name; may be repeated."})
    private List<String> rulebooks = List.of();

    @Option(
            names = "--members",
            paramLabel = "FILE",
            description = {
                "社团名单 membership.csv 或其所在文件夹：同时检查社团人数、年级和学生冲突。",
                "membership.csv or its folder: sizes, grades and clashes of club members are checked,"
                        + " too."
            })
    private @Nullable Path members;

    @Option(
            names = "--json",
            description = {"把 audit.json 的内容写到标准输出。", "Print the content of audit.json."})
    private boolean json;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = {
                "同时把课表和检查结果写入文件夹。",
                "Also write the timetable and its audit into a folder."
            })
    private @Nullable Path out;

    @Option(
            names = "--ignore-unsupported",
            description = {
                "不考虑 FET 文件中尚不支持的约束，继续检查。",
                "Go on without constraints of a FET file that are not supported."
            })
    private boolean ignoreUnsupported;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var input = Inputs.given(school, rulebooks, ignoreUnsupported);
        input.warn(console);
        var rulebook = input.rulebook();
        var read = input.plan(plan);
        read.notes().forEach(note -> console.warn(Text.of("提示：%s", "Note: %s", note)));
        var whole = members == null ? read.plan() : withMembers(read.plan(), members);
        var notes = new ArrayList<>(input.notes());
        var departures = input.departures(whole);
        notes.addAll(departures);
        var audit = Audit.of(whole, rulebook).with(notes);
        if (out != null) {
            ResultFolder.write(out, whole, rulebook, audit, console.language());
        }
        if (json) {
            console.out().print(JsonFile.print(AuditJson.tree(whole, audit, console.language())));
        } else {
            Reports.verdict(console, audit);
            departures.forEach(console::say);
            Reports.violations(console, audit);
        }
        return audit.hard() == 0 && departures.isEmpty() ? ExitCode.KEPT : ExitCode.BROKEN;
    }

    /** Members of clubs that meet when the plan says. */
    private Plan withMembers(Plan read, Path file) {
        var timetable = read.timetable();
        ClubTimes.warn(timetable.clubs(), false, console);
        var held = School.of(timetable.school().facts().withClubs(timetable.clubs()));
        return new Plan(read.name(), timetable, ClubFolder.members(file, held));
    }
}
