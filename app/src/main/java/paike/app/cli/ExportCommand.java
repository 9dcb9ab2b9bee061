package paike.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import paike.app.export.ExportFile;
import paike.app.export.ExportFormat;
import paike.app.export.ExportTarget;
import paike.app.export.Exported;
import paike.app.export.PlanExport;
import paike.datasets.Problems;
import paike.datasets.sheets.Selection;
import paike.model.Text;
import paike.model.plan.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code paike export}: a plan, or a school, handed on in another format. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "把课表导出成别的格式：PDF、Excel、网页、CSV …；把学校导出成 FET 文件，并列出各格式表达不了的内容。",
            "Hand a timetable on as PDF, workbook, page, CSV ..., or a school as a file of FET, and"
                    + " list what the format cannot say."
        })
final class ExportCommand implements Callable<Integer> {
    /** More files than this are told by folder. */
    private static final int SHOWN = 12;

    private final Console console;

    @SuppressWarnings("UnusedVariable") // declares the options
    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(
            paramLabel = "PLAN",
            description = {
                "结果文件夹、plan.json、timetable.csv，或手工课表 .xlsx、.csv；导出 .fet 时为学校：school.json 或其文件夹、"
                        + "学校工作簿 .xlsx、.fet 文件。",
                "A result folder, plan.json, timetable.csv, or a timetable made by hand as .xlsx or"
                        + " .csv; for .fet a school: school.json or its folder, a workbook .xlsx, a"
                        + " .fet file."
            })
    private Path source = Path.of("");

    @Option(
            names = "--school",
            paramLabel = "SCHOOL",
            description = {
                "课表所属的学校；默认取课表旁的 school.json。",
                "School of the timetable; by default the school.json beside it."
            })
    private @Nullable Path school;

    @Mixin private RulebookOption rulebooks = new RulebookOption();

    @Option(
            names = "--to",
            paramLabel = "FILE|DIR",
            required = true,
            description = {
                "写入的新文件，格式看结尾（.pdf .xlsx .html .csv .ics .json；.xml 是 aSc Timetables，GPU001.TXT 是"
                        + " Untis；.fet）；或文件夹，每种格式一个文件。不覆盖已有文件。",
                "New file, whose ending says the format (.pdf .xlsx .html .csv .ics .json; .xml for"
                        + " aSc Timetables, GPU001.TXT for Untis; .fet); or a folder, with a file per"
                        + " format. Nothing is overwritten."
            })
    private Path to = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "F",
            split = ",",
            description = {
                "写入文件夹的格式，可多个：pdf、xlsx、district（区县上报表，每年级一张）、html、csv、"
                        + "list（每行一节课的通用清单）、ics、json、asc、untis、fet。",
                "Formats to write into the folder, one or several: pdf, xlsx, district (for the"
                        + " authority, a sheet per grade), html, csv, list (a neutral one, a row"
                        + " per lesson), ics, json, asc, untis, fet."
            })
    private List<String> formats = List.of();

    @Option(
            names = "--only",
            paramLabel = "NAME",
            split = ",",
            description = {
                "只要这些班级、教师或场地的课表（pdf、ics）；可多个。默认全校。",
                "Only the timetables of these classes, teachers or rooms (pdf, ics); the whole"
                        + " school by default."
            })
    private List<String> only = List.of();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = {
                "日历从哪天起，如 2026-09-01；默认按校历的学期。",
                "First day of calendars, such as 2026-09-01; by default the terms of the school's"
                        + " calendar."
            })
    private @Nullable LocalDate from;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            description = {"日历到哪天为止，含这一天。", "Last day of calendars, included."})
    private @Nullable LocalDate until;

    @Option(
            names = "--font",
            paramLabel = "FILE",
            description = {
                "PDF 用的字体（.ttf、.ttc）；默认自带的 Noto Sans SC。",
                "Font for PDF (.ttf, .ttc); by default the Noto Sans SC that comes with the"
                        + " program."
            })
    private @Nullable Path font;

    @Mixin private UnsupportedOption unsupported = new UnsupportedOption();

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var target = ExportTarget.of(to, formats);
        var given = new ExportSource(source, school, rulebooks.names(), unsupported.isIgnored());
        var all = new ArrayList<Exported>();
        var said = new ArrayList<Text>();
        if (target.formats().contains(ExportFormat.FET)) {
            var fet = new FetFiles(given.school(console), console.language());
            all.add(fet.files(target.fileName(ExportFormat.FET, console.language())));
            said.addAll(fet.summary(to));
        }
        var others = new ArrayList<>(target.formats());
        others.remove(ExportFormat.FET);
        if (!others.isEmpty()) {
            var export = export(given, others);
            for (var format : others) {
                all.add(export.as(format, target.fileName(format, console.language())));
            }
        }
        var files = all.stream().flatMap(one -> one.files().stream()).toList();
        target.refuseExisting(files);
        files.forEach(target::write);
        sayWritten(target.folder(), files);
        said.forEach(console::say);
        all.forEach(one -> one.notes().forEach(console::say));
        return ExitCode.KEPT;
    }

    /** Folders of many files, such as those of calendars, are one line. */
    private void sayWritten(Path folder, List<ExportFile> files) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var file : files) {
            int end = files.size() > SHOWN ? file.path().lastIndexOf('/') : -1;
            counts.merge(end < 0 ? file.path() : file.path().substring(0, end), 1, Integer::sum);
        }
        counts.forEach(
                (path, count) ->
                        console.say(
                                count == 1
                                        ? Text.of("已写入 %s", "Written: %s", folder.resolve(path))
                                        : Text.of(
                                                "已写入 %s（%d 个文件）",
                                                "Written: %s (%d files)",
                                                folder.resolve(path),
                                                count)));
    }

    private PlanExport export(ExportSource given, List<ExportFormat> wanted) {
        var read = given.plan(console);
        var plan = read.plan();
        var calendar = CalendarDates.of(plan.school().facts().calendar(), from, until);
        if (wanted.contains(ExportFormat.ICS) && !calendar.isStated()) {
            if (!formats.isEmpty() || wanted.size() == 1) {
                throw CalendarDates.none(source);
            }
            wanted.remove(ExportFormat.ICS);
            console.warn(
                    new Text(
                            "提示：学校没有校历，未导出日历；加 --from 和 --until 可以导出",
                            "Note: the school states no calendar, so no calendars were made; --from"
                                    + " and --until make them"));
        }
        return new PlanExport(
                plan,
                read.rulebook(),
                new PlanExport.Choices(
                        whose(plan),
                        font,
                        ZonedDateTime.now(ZoneId.systemDefault()),
                        calendar,
                        console.language()));
    }

    private Selection whose(Plan plan) {
        if (only.isEmpty()) {
            return Selection.all(plan);
        }
        var problems = new Problems("--only");
        var whose = Selection.of(plan, only.stream().map(String::strip).toList(), problems);
        problems.throwIfAny();
        return whose;
    }
}
