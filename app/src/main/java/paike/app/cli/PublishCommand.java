package paike.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paike.app.publish.Notice;
import paike.app.publish.PublicationSet;
import paike.app.publish.Published;
import paike.app.results.ResultFolder;
import paike.datasets.DatasetException;
import paike.datasets.grid.Grid;
import paike.datasets.grid.GridFile;
import paike.model.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code paike publish}: the pages that a school puts up. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = {
            "写出教学公示网页（课程表、作息时间表、教师安排、课程计划、作业、社团、校历），可放到任何网站。",
            "Writes the pages that a school puts up (timetables, bells, staff, course plan,"
                    + " homework, clubs, calendar) for any web server."
        })
final class PublishCommand implements Callable<Integer> {
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
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = {"写入的文件夹。", "Folder to write into."})
    private Path out = Path.of("");

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = {"公布日期，默认今天。", "Date of publication, today by default."})
    private @Nullable LocalDate date;

    @Option(
            names = "--edition",
            paramLabel = "TEXT",
            description = {"版本，如“第 2 版”；默认为方案名称。", "Edition; the name of the plan by default."})
    private @Nullable String edition;

    @Option(
            names = "--contact",
            paramLabel = "TEXT",
            description = {"反映差错的联系方式，如电话。", "Whom to tell of faults, such as a telephone number."})
    private String contact = "";

    @Option(
            names = "--books",
            paramLabel = "FILE",
            description = {
                "教科书、作业本目录（.xlsx 或 .csv，第一行为表头），原样公示。",
                "The list of books (.xlsx or .csv, names of columns first), put up as it is."
            })
    private @Nullable Path books;

    PublishCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var judged = input.read(path, console);
        var plan = judged.plan();
        var published =
                new Published(
                        plan,
                        judged.rulebook(),
                        date == null ? LocalDate.now(ZoneId.systemDefault()) : date,
                        edition == null ? plan.name() : edition,
                        contact,
                        books == null ? null : sheet(books));
        var pages = PublicationSet.pages(published, console.language());
        ResultFolder.prepare(out);
        pages.forEach((name, page) -> ResultFolder.writeFile(out, name, page));
        console.say(
                Text.of(
                        "已写出公示网页 %d 个：%s",
                        "%d pages written: %s", pages.size(), out.resolve("index.html")));
        for (var notice : PublicationSet.missing(published)) {
            console.say(missing(notice));
        }
        int unplaced = plan.timetable().unplaced().size();
        if (judged.audit().hard() > 0 || unplaced > 0) {
            console.warn(
                    Text.of(
                            "✕ 公布前请先整改：违反必守规则 %d 处，未排 %d 次课（见 ./paike report）。",
                            "✕ To be mended before it is put up: must-rules broken %d times, %d"
                                    + " lessons unplaced (see ./paike report).",
                            judged.audit().hard(),
                            unplaced));
            return ExitCode.BROKEN;
        }
        return ExitCode.KEPT;
    }

    private static Text missing(Notice notice) {
        return switch (notice) {
            case TEXTBOOKS ->
                    new Text(
                            "  没有教科书目录：可用 --books 提供，否则由学校另行公布。",
                            "  No list of books: give it with --books, or put it up elsewhere.");
            case CALENDAR -> new Text("  学校数据中没有校历。", "  The school states no calendar.");
            default ->
                    Text.of(
                            "  学校数据中没有“%s”的内容。",
                            "  The school states nothing for: %s.", notice.title());
        };
    }

    private static Grid sheet(Path file) {
        return GridFile.read(file).sheets().stream()
                .filter(sheet -> !sheet.isHidden() && !sheet.isEmpty() && sheet.rowCount() > 1)
                .findFirst()
                .orElseThrow(
                        () ->
                                DatasetException.of(
                                        file.toString(),
                                        "",
                                        new Text(
                                                "没有目录：应有表头一行和至少一行内容",
                                                "no list: names of columns and at least one row"
                                                        + " expected"),
                                        new Text(
                                                "例如：年级,学科,教科书,出版社",
                                                "For example: grade,subject,book,publisher")));
    }
}
