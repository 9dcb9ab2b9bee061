package paike.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paike.app.results.AuditJson;
import paike.app.results.PlanFile;
import paike.app.results.ResultFolder;
import paike.app.results.ResultFormat;
import paike.datasets.DatasetException;
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
            arity = "1..2",
            paramLabel = "[SCHOOL] PLAN",
            description = {
                "学校：school.json 或其所在文件夹、学校工作簿 .xlsx 或 .fet 文件；课表：plan.json、timetable.csv、"
                        + "结果文件夹，或手工课表 .xlsx、.csv。只给手工课表也可以：学校从课表推出。",
                "School: school.json or its folder, a school workbook .xlsx, or a .fet file; plan:"
                        + " plan.json, timetable.csv, a result folder, or a timetable made by hand as"
                        + " .xlsx or .csv. Such a timetable may stand alone: it then says what the"
                        + " school is."
            })
    private List<Path> files = List.of();

    @Mixin private RulebookOption rulebooks = new RulebookOption();

    @Option(
            names = "--members",
            paramLabel = "FILE",
            description = {
                "社团名单 membership.csv 或其所在文件夹：同时检查社团人数、年级和学生冲突。",
                "membership.csv or its folder: sizes, grades and clashes of club members are"
                        + " checked, too."
            })
    private @Nullable Path members;

    @Option(
            names = "--homework",
            paramLabel = "FILE",
            description = {
                "作业安排 homework.json、.csv 或 .xlsx：同时检查作业规则。",
                "A homework plan, homework.json, .csv or .xlsx: rules about homework are checked,"
                        + " too."
            })
    private @Nullable Path homework;

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

    @Mixin private UnsupportedOption unsupported = new UnsupportedOption();

    @Option(
            names = "--repair",
            description = {
                "用最少的改动修好违反的必守规则，列出每一处改动，并写入 repaired.xlsx。",
                "Mend the broken must-rules with the fewest changes, list them, and write"
                        + " repaired.xlsx."
            })
    private boolean repair;

    @Option(
            names = "--time",
            paramLabel = "TIME",
            converter = DurationConverter.class,
            description = {"修复最多用时，默认 20s。", "Longest time for --repair, 20s by default."})
    private Duration time = Duration.ofSeconds(20);

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var planFile = files.getLast();
        if (files.size() == 1 && !PlanFile.canStandAlone(planFile)) {
            throw DatasetException.of(
                    planFile.toString(),
                    "",
                    new Text(
                            "只给了一个文件：应为 学校 和 课表，或单独一份手工课表（.xlsx、.csv）、aSc 的 XML 或 Untis 的"
                                    + " GPU001.TXT",
                            "one file alone: a school and a plan expected, or a timetable made by"
                                    + " hand (.xlsx, .csv), XML of aSc or GPU001.TXT of Untis"),
                    new Text("用法见 ./paike check --help", "See ./paike check --help"));
        }
        var alone = files.size() == 1 ? PlanFile.alone(planFile) : null;
        if (alone == null) {
            return ofSchool(PlanFile.begin(planFile));
        }
        var implied = Inputs.implied(alone, rulebooks.names());
        implied.warn(console);
        return judge(implied, alone, null);
    }

    /** The cells are read while the school is. */
    private int ofSchool(PlanFile.Begun begun) {
        var input = Inputs.given(files.getFirst(), rulebooks.names(), unsupported.isIgnored());
        input.warn(console);
        return judge(input, input.plan(begun), input.school());
    }

    /** The plan with what else is given of it. */
    private Plan whole(Plan plan) {
        var whole = members == null ? plan : ClubTimes.withMembers(plan, members, console);
        return homework == null ? whole : GivenHomework.with(whole, homework, console);
    }

    /**
     * @param school whose names a spreadsheet uses; null = it stands alone
     */
    private int judge(Inputs.Given input, PlanFile.Read read, @Nullable School school) {
        read.notes().forEach(note -> console.warn(Text.of("提示：%s", "Note: %s", note)));
        var rulebook = input.rulebook();
        var whole = whole(read.plan());
        var notes = new ArrayList<>(input.notes());
        var departures = input.departures(whole);
        notes.addAll(departures);
        var audit = Audit.of(whole, rulebook).with(notes);
        var sheets =
                read.handMade() == null
                        ? null
                        : new SheetCheck(read.handMade(), whole, rulebook, audit);
        if (!json) {
            if (sheets != null) {
                sheets.sayReading(console);
            }
            Reports.verdict(console, audit);
            departures.forEach(console::say);
        }
        var mended =
                repair
                        ? new RepairRun(whole, rulebook, time, read.handMade(), school, console)
                        : null;
        if (mended != null) {
            mended.write(folder(read), console);
        }
        if (json) {
            printJson(whole, audit, sheets, mended);
        } else {
            Reports.violations(
                    console,
                    audit,
                    violation -> sheets == null ? Text.same("") : sheets.where(violation));
            if (sheets != null) {
                sheets.writeChecked(out, console);
                sheets.sayWhereTo(console);
            }
            if (mended != null) {
                mended.say(console);
            }
        }
        if (out != null) {
            ResultFolder.write(
                    out,
                    whole,
                    rulebook,
                    audit,
                    console.language(),
                    read.handMade() == null
                            ? List.of(ResultFormat.values())
                            : List.of(ResultFormat.PLAN, ResultFormat.AUDIT));
        }
        boolean isKept =
                mended == null ? audit.hard() == 0 && departures.isEmpty() : mended.isMended();
        return isKept ? ExitCode.KEPT : ExitCode.BROKEN;
    }

    private void printJson(
            Plan whole, Audit audit, @Nullable SheetCheck sheets, @Nullable RepairRun mended) {
        var tree = (ObjectNode) AuditJson.tree(whole, audit, console.language());
        if (sheets != null) {
            sheets.writeChecked(out, console);
            sheets.addTo(tree, console.language());
        }
        if (mended != null) {
            tree.set("repair", mended.tree(console.language()));
        }
        console.out().print(JsonFile.print(tree));
    }

    private Path folder(PlanFile.Read read) {
        if (out != null) {
            return out;
        }
        return read.handMade() == null
                ? Path.of("out", read.plan().school().id() + "-repaired")
                : read.handMade().usualFolder();
    }
}
