package paike.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paike.app.document.DocxWriter;
import paike.app.report.InspectionReport;
import paike.app.report.ReportPage;
import paike.app.report.evidence.Inspected;
import paike.app.results.ResultFolder;
import paike.model.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code paike report}: the report of a school on itself for inspectors. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {
            "写出减负自查报告（report.html 和 report.docx）：每条规则的依据、实测数据和结论。",
            "Writes the self-inspection report (report.html and report.docx): every rule with its"
                    + " source, the figures and the verdict."
        })
final class ReportCommand implements Callable<Integer> {
    private final Console console;

    @SuppressWarnings("UnusedVariable") // declares the options
    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(
            paramLabel = "PLAN",
            description = {
                "方案：结果文件夹、plan.json、timetable.csv，或手工课表。",
                "Plan: a result folder, plan.json, timetable.csv, or a timetable made by hand."
            })
    private Path path = Path.of("");

    @Mixin private JudgedPlan input = new JudgedPlan();

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = {"报告日期，默认今天。", "Date of the report, today by default."})
    private @Nullable LocalDate date;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = {
                "写入的文件夹，默认 out/学校-report。",
                "Folder to write into, out/SCHOOL-report by default."
            })
    private @Nullable Path out;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var judged = input.read(path, console);
        var plan = judged.plan();
        var folder = out == null ? Path.of("out", plan.school().id() + "-report") : out;
        ResultFolder.prepare(folder);
        var inspected =
                Inspected.of(
                        plan,
                        judged.rulebook(),
                        judged.audit(),
                        date == null ? LocalDate.now(ZoneId.systemDefault()) : date);
        var pieces = InspectionReport.of(inspected);
        ResultFolder.writeFile(
                folder, "report.html", ReportPage.html(inspected, pieces, console.language()));
        ResultFolder.writeFile(
                folder,
                "report.docx",
                DocxWriter.write(InspectionReport.title(inspected), pieces, console.language()));
        int unplaced = plan.timetable().unplaced().size();
        Reports.verdict(console, judged.audit());
        if (unplaced > 0) {
            console.say(Text.of("✕ 有 %d 次课未排入课表。", "✕ %d lessons have no place.", unplaced));
        }
        console.say(
                Text.of(
                        "自查报告：%s，%s",
                        "Report: %s, %s",
                        folder.resolve("report.html"),
                        folder.resolve("report.docx")));
        return judged.audit().hard() == 0 && unplaced == 0 ? ExitCode.KEPT : ExitCode.BROKEN;
    }
}
