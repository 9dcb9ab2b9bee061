package paike.app.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import paike.app.pages.CalendarPage;
import paike.app.results.AuditJson;
import paike.app.results.ResultFolder;
import paike.datasets.DatasetException;
import paike.datasets.json.JsonFile;
import paike.model.Text;
import paike.model.calendar.Exam;
import paike.model.calendar.Term;
import paike.model.plan.Plan;
import paike.model.plan.Timetable;
import paike.model.school.School;
import paike.rules.Audit;
import paike.rules.Rulebook;
import paike.rules.YearRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code paike calendar}: the year of a school with its exams, and which rules they break. */
@Command(
        name = "calendar",
        aliases = "exams",
        mixinStandardHelpOptions = true,
        description = {
            "校历和考试：全年周次、假期、调休、活动、考试，并按规则集检查。",
            "The school year and its exams: weeks, holidays, make-up days, events, exams, and what"
                    + " the rulebook says of them."
        })
final class CalendarCommand implements Callable<Integer> {
    private final Console console;

    @SuppressWarnings("UnusedVariable") // declares the options
    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(
            index = "0",
            paramLabel = "SCHOOL",
            description = {
                "school.json 或其所在文件夹，或学校工作簿 .xlsx。",
                "school.json or its folder, or a workbook .xlsx."
            })
    private Path school = Path.of("");

    @Mixin private RulebookOption rulebooks = new RulebookOption();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = {
                "把 calendar.html（全年一页）写入文件夹。",
                "Write calendar.html, the year on one page."
            })
    private @Nullable Path out;

    @Option(
            names = "--json",
            description = {"把检查结果以 JSON 写到标准输出。", "Print the audit as JSON."})
    private boolean json;

    CalendarCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var input = Inputs.given(school, rulebooks.names(), false);
        var given = input.school();
        if (!given.facts().calendar().isStated()) {
            throw DatasetException.of(
                    school.toString(),
                    "terms",
                    new Text("这所学校没有校历", "this school states no calendar"),
                    new Text(
                            "学期、假期、调休、活动、考试写在 school.json 或工作簿里，格式见 docs/format.md。",
                            "State terms, holidays, make-up days, events and exams; see"
                                    + " docs/format.md."));
        }
        var plan = new Plan("", Timetable.empty(given));
        var audit = Audit.of(plan, ofTheYear(input.rulebook()));
        if (out != null) {
            ResultFolder.prepare(out);
            ResultFolder.writeFile(
                    out, "calendar.html", CalendarPage.html(given, audit, console.language()));
        }
        if (json) {
            console.out().print(JsonFile.print(AuditJson.tree(plan, audit, console.language())));
        } else {
            given.facts().calendar().terms().forEach(term -> say(given, term));
            Reports.verdict(console, audit);
            Reports.violations(console, audit);
            if (out != null) {
                console.say(Text.of("校历：%s", "Calendar: %s", out.resolve("calendar.html")));
            }
        }
        return audit.hard() == 0 ? ExitCode.KEPT : ExitCode.BROKEN;
    }

    private static Rulebook ofTheYear(Rulebook rulebook) {
        return new Rulebook(
                rulebook.id(),
                rulebook.name(),
                rulebook.entries().stream()
                        .filter(entry -> entry.rule() instanceof YearRule)
                        .toList());
    }

    private void say(School given, Term term) {
        var calendar = given.facts().calendar();
        long days = calendar.taughtDays(term.from(), term.to(), given.grid().weekdays()).count();
        console.say(
                Text.of(
                        "%s：%s 至 %s，%d 周（第一周为%s），上课 %d 天",
                        "%s: %s to %s, %d weeks (the first is %s), %d school days",
                        term.name(),
                        term.from(),
                        term.to(),
                        term.weekCount(),
                        term.firstWeek().title(),
                        days));
        calendar.exams().stream()
                .filter(exam -> term.includes(exam.date()))
                .sorted(Comparator.comparing(Exam::date))
                .forEach(this::say);
    }

    private void say(Exam exam) {
        console.say(
                Text.of(
                        "    %s %s（%s 年级）",
                        "    %s %s (grades %s)",
                        exam.date(),
                        exam.name(),
                        exam.grades().stream()
                                .sorted()
                                .map(String::valueOf)
                                .collect(Collectors.joining("、"))));
    }
}
