package paike.app.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import paike.app.dated.AbsenceFile;
import paike.app.dated.AskedAbsences;
import paike.app.dated.AskedCover;
import paike.app.dated.AskedNames;
import paike.app.dated.CoverCount;
import paike.app.dated.CoverRun;
import paike.app.dated.DatedPlan;
import paike.app.results.CoverFolder;
import paike.datasets.DatasetException;
import paike.datasets.json.JsonFile;
import paike.model.Text;
import paike.solver.covers.Absence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code paike substitute}: who stands in for the absent. */
@Command(
        name = "substitute",
        mixinStandardHelpOptions = true,
        description = {
            "代课：请假教师的每节课由谁代，整天一起最优安排；通知单、月统计。",
            "Who stands in for absent teachers, the whole day at once; notices, the month's count."
        })
final class SubstituteCommand implements Callable<Integer> {
    private final Console console;

    @SuppressWarnings("UnusedVariable") // declares the options
    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin private DatedOptions dated = new DatedOptions();
    @Mixin private DecisionOptions decision = new DecisionOptions();

    @Option(
            names = "--absent",
            paramLabel = "NAME",
            description = {"请假的教师；可多次，或用顿号连写。", "Who is absent; may be repeated."})
    private List<String> absent = List.of();

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = {"日期，或第一天。", "The date, or the first day."})
    private @Nullable String date;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = {"最后一天（含）。", "The last day, included."})
    private @Nullable String to;

    @Option(
            names = "--periods",
            paramLabel = "N,...",
            description = {"只缺这些节次，如 1,2 或 3-5。", "Absent from these periods only."})
    private @Nullable String periods;

    @Option(
            names = "--absences",
            paramLabel = "FILE",
            description = {
                "请假表（.xlsx、.csv：姓名、日期，可有 至、节次、原因），代替 --absent 和 --date。",
                "Absences as a sheet (.xlsx, .csv: name, date; to, periods, reason), instead of"
                        + " --absent and --date."
            })
    private @Nullable Path absenceFile;

    @Option(
            names = "--choose",
            paramLabel = "LESSON=NAME",
            description = {
                "指定某节课由谁代，如 '三(1)班 周三第2节=李老师'；可多次；其余的课仍由程序安排。",
                "Who gives a lesson, such as '三(1)班 Wed period 2=NAME'; may be repeated."
            })
    private List<String> chosen = List.of();

    @Option(
            names = "--apply",
            description = {
                "记入变动记录并写通知单；须写 --by 批准人。",
                "Note it in the log and write the notices; needs --by."
            })
    private boolean apply;

    @Option(
            names = "--count",
            paramLabel = "YYYY-MM",
            description = {"某月代课统计。", "The count of a month."})
    private @Nullable String count;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = {
                "通知单和统计的文件夹，默认方案旁的 changes。",
                "Folder of notices and counts; changes beside the plan by default."
            })
    private @Nullable Path out;

    @Option(
            names = "--json",
            description = {"输出 JSON。", "Print JSON."})
    private boolean json;

    SubstituteCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var read = dated.read(console);
        if (decision.isAboutLog()) {
            return new LogRun(console, dated, read, decision, out, json).call();
        }
        return count == null ? substitute(read) : count(read, count);
    }

    private int substitute(DatedOptions.Read read) {
        var sheet = absenceFile;
        if (sheet == null && (absent.isEmpty() || date == null)) {
            throw DatasetException.of(
                    absent.isEmpty() ? "--absent" : "--date",
                    "",
                    absent.isEmpty()
                            ? new Text("没有说明谁请假", "who is absent?")
                            : new Text("没有说明哪一天", "on which date?"),
                    new Text(
                            "如 --absent 张老师 --date 2026-10-14；--count 2026-10 看月统计。",
                            "Such as --absent NAME --date 2026-10-14; --count 2026-10 counts a"
                                    + " month."));
        }
        if (apply && decision.by().isEmpty()) {
            throw DatasetException.of(
                    "--by",
                    "",
                    new Text("没有写谁批准", "who decides?"),
                    new Text("请加 --by 姓名。", "Add --by NAME."));
        }
        var listed = sheet == null ? null : AbsenceFile.read(sheet, read.school(), reason());
        var from =
                listed == null
                        ? DatedOptions.date("--date", Objects.requireNonNull(date), read)
                        : ends(listed, Absence::from).getFirst();
        var last =
                listed != null
                        ? ends(listed, Absence::to).getLast()
                        : to == null ? from : DatedOptions.date("--to", to, read);
        var plan = dated.at(read, from);
        var dates = AskedAbsences.dates(plan, from, last);
        var absences = listed == null ? absences(plan, from, last) : listed;
        AskedAbsences.checkMissed(plan, absences, dates)
                .ifPresent(idle -> console.warn(Text.of("提示：%s", "Note: %s", idle)));
        var named = chosen.stream().map(one -> AskedCover.of(one, plan.school())).toList();
        var run = CoverRun.of(plan, absences, dates, named, decision.of(dated.written(read)));
        var report = new CoverReport(console, run);
        boolean isSolved = run.days().stream().allMatch(day -> day.found().open().isEmpty());
        var files = apply ? CoverFolder.write(plan, run, out, console.language()) : List.<Path>of();
        if (json) {
            console.out().print(JsonFile.print(report.json()));
        } else {
            report.print();
            files.forEach(file -> console.say(Text.of("  %s", "  %s", file)));
            if (!apply) {
                console.say(
                        new Text(
                                "加 --apply --by 批准人 记入变动记录并写通知单。",
                                "--apply --by NAME notes it in the log and writes the notices."));
            }
        }
        return isSolved ? ExitCode.KEPT : ExitCode.BROKEN;
    }

    private String reason() {
        return decision.reasonOr("请假");
    }

    private static List<LocalDate> ends(List<Absence> absences, Function<Absence, LocalDate> end) {
        return absences.stream().map(end).sorted().toList();
    }

    private List<Absence> absences(DatedPlan plan, LocalDate from, LocalDate last) {
        Set<Integer> missed =
                periods == null ? Set.of() : AskedAbsences.periods("--periods", periods);
        var absences = new ArrayList<Absence>();
        for (var teacher : new AskedNames(plan.school()).teachers("--absent", absent)) {
            absences.add(new Absence(teacher, from, last, missed, reason()));
        }
        return absences;
    }

    private int count(DatedOptions.Read read, String words) {
        YearMonth month;
        try {
            month = YearMonth.parse(words.strip());
        } catch (DateTimeException e) {
            throw DatasetException.of(
                    "--count",
                    "",
                    Text.of("“%s” 不是月份", "\"%s\" is no month", words),
                    new Text("请写年-月，如 2026-10。", "YYYY-MM expected, such as 2026-10."));
        }
        var plan = dated.at(read, month.atDay(1));
        var counted = CoverCount.of(plan, month);
        var files = CoverFolder.count(plan, counted, out, console.language());
        if (json) {
            console.out()
                    .print(JsonFile.print(CoverReport.json(plan, counted, console.language())));
        } else {
            CoverReport.print(console, counted);
            files.forEach(file -> console.say(Text.of("  %s", "  %s", file)));
        }
        return ExitCode.KEPT;
    }
}
