package paike.app.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paike.app.results.AuditJson;
import paike.app.results.HomeworkFolder;
import paike.app.results.ResultFolder;
import paike.datasets.DatasetException;
import paike.datasets.homework.HomeworkFile;
import paike.datasets.json.HomeworkJson;
import paike.datasets.json.JsonFile;
import paike.model.Text;
import paike.model.homework.HomeworkPlan;
import paike.model.plan.Plan;
import paike.model.plan.Timetable;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.rules.Audit;
import paike.rules.HomeworkRule;
import paike.rules.Rulebook;
import paike.rules.homework.SetHomeworkOnTaughtDays;
import paike.solver.homework.HomeworkAnswer;
import paike.solver.homework.HomeworkLimits;
import paike.solver.homework.HomeworkSolver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code paike homework}: the homework of a week, made or judged. */
@Command(
        name = "homework",
        mixinStandardHelpOptions = true,
        description = {
            "按课表和规则集安排每周书面作业，写出作业公示；或检查一份手工作业安排。",
            "Plans the homework of a week by timetable and rulebook and writes the boards to"
                    + " publish; or judges a plan made by hand."
        })
final class HomeworkCommand implements Callable<Integer> {
    private final Console console;

    @SuppressWarnings("UnusedVariable") // declares the options
    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin private HomeworkOptions wishes = new HomeworkOptions();

    @Parameters(
            index = "0",
            paramLabel = "SCHOOL",
            description = {
                "school.json 或其所在文件夹，或学校工作簿 .xlsx。",
                "school.json or its folder, or a workbook .xlsx."
            })
    private Path school = Path.of("");

    @Option(
            names = "--plan",
            paramLabel = "PLAN",
            description = {
                "课表（plan.json、timetable.csv、.xlsx 或结果文件夹）：当天有课才布置作业。",
                "Timetable (plan.json, timetable.csv, .xlsx or a result folder): homework comes"
                        + " from the lessons of the day."
            })
    private @Nullable Path timetable;

    @Mixin private RulebookOption rulebooks = new RulebookOption();

    @Option(
            names = "--check",
            paramLabel = "FILE",
            description = {
                "只检查这份作业安排：homework.json，或 .csv、.xlsx（班级×星期的公示表，或逐行 班级,星期,科目,分钟,类型）。",
                "Only judge this plan: homework.json, or .csv or .xlsx, as a board of classes and"
                        + " weekdays or as rows of class, weekday, subject, minutes, kind."
            })
    private @Nullable Path check;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = {
                "结果文件夹，默认 out/学校编号-homework；检查时不写，除非给出。",
                "Folder for results, out/<school id>-homework by default; with --check nothing is"
                        + " written unless it is given."
            })
    private @Nullable Path out;

    @Option(
            names = "--json",
            description = {"把结果以 JSON 写到标准输出。", "Print the result as JSON."})
    private boolean json;

    HomeworkCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var input = Inputs.given(school, rulebooks.names(), false);
        input.warn(console);
        var plan = plan(input);
        var rulebook = onlyHomework(input.rulebook());
        var limits = new HomeworkLimits(plan.school(), rulebook);
        var answer = check == null ? made(plan, rulebook) : read(check, plan.school());
        var whole = plan.with(answer.plan());
        var notes = new ArrayList<>(limits.contradictions());
        notes.addAll(answer.remarks());
        var audit = Audit.of(whole, rulebook).with(notes);
        var folder = folder(plan.school());
        if (folder != null) {
            ResultFolder.prepare(folder);
            HomeworkFolder.write(
                    folder, whole, audit, caps(plan.school(), limits), console.language());
        }
        if (json) {
            print(whole, audit, answer);
        } else {
            new HomeworkReport(console, whole, limits).say(audit, answer, folder);
        }
        return audit.hard() == 0 ? ExitCode.KEPT : ExitCode.BROKEN;
    }

    private Plan plan(Inputs.Given input) {
        if (timetable != null) {
            var read = input.plan(timetable);
            read.notes().forEach(note -> console.warn(Text.of("提示：%s", "Note: %s", note)));
            return read.plan();
        }
        if (check == null) {
            throw DatasetException.of(
                    "--plan",
                    "",
                    new Text(
                            "没有给出课表：当天有课才布置作业，须先知道课表",
                            "no timetable given: homework comes from the lessons of the day"),
                    new Text(
                            "先用 ./paike solve 生成课表，再用 --plan 指定；检查手工安排用 --check。",
                            "Make one with ./paike solve and name it with --plan; to judge a plan"
                                    + " made by hand use --check."));
        }
        console.warn(
                new Text(
                        "提示：没有给出课表（--plan），不检查“当天有课才布置书面作业”。",
                        "Note: without a timetable (--plan) it is not judged whether subjects are"
                                + " taught on the days of their homework."));
        return new Plan("", Timetable.empty(input.school()));
    }

    /** Without a timetable, none that asks for one. */
    private Rulebook onlyHomework(Rulebook rulebook) {
        return new Rulebook(
                rulebook.id(),
                rulebook.name(),
                rulebook.entries().stream()
                        .filter(entry -> entry.rule() instanceof HomeworkRule)
                        .filter(
                                entry ->
                                        timetable != null
                                                || !(entry.rule()
                                                        instanceof SetHomeworkOnTaughtDays))
                        .toList());
    }

    private HomeworkAnswer made(Plan plan, Rulebook rulebook) {
        return HomeworkSolver.solve(wishes.request(plan, rulebook));
    }

    private HomeworkAnswer read(Path file, School given) {
        var read = HomeworkFile.read(file, given);
        read.notes().forEach(note -> console.warn(Text.of("提示：%s", "Note: %s", note)));
        return new HomeworkAnswer(read.plan(), 0, List.of());
    }

    private @Nullable Path folder(School given) {
        return out != null || check != null ? out : Path.of("out", given.id() + "-homework");
    }

    private static Map<SchoolClass, OptionalInt> caps(School school, HomeworkLimits limits) {
        var caps = new LinkedHashMap<SchoolClass, OptionalInt>();
        school.classes().forEach(one -> caps.put(one, limits.dailyMinutes(one)));
        return caps;
    }

    private void print(Plan whole, Audit audit, HomeworkAnswer answer) {
        var tree = JsonNodeFactory.instance.objectNode();
        tree.put("school", whole.school().id());
        if (answer.freeDay() > 0) {
            tree.put("freeDay", answer.freeDay());
        }
        var notes = tree.putArray("notes");
        audit.notes().forEach(note -> notes.add(note.in(console.language())));
        HomeworkPlan plan = whole.homework();
        tree.set("homework", HomeworkJson.tree(whole.school(), plan));
        tree.set("audit", AuditJson.tree(whole, audit, console.language()));
        console.out().print(JsonFile.print(tree));
    }
}
