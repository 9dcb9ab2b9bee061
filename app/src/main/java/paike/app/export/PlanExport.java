package paike.app.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paike.app.pages.TimetablePage;
import paike.datasets.DatasetException;
import paike.datasets.exchange.PlanCards;
import paike.datasets.exchange.asc.AscWriter;
import paike.datasets.exchange.untis.UntisWriter;
import paike.datasets.ical.TimetableCalendars;
import paike.datasets.pdf.Edition;
import paike.datasets.pdf.TimetablePdf;
import paike.datasets.sheets.DistrictWorkbook;
import paike.datasets.sheets.Selection;
import paike.datasets.sheets.TimetableWorkbook;
import paike.datasets.timetable.LongCsv;
import paike.datasets.timetable.PlanJson;
import paike.datasets.timetable.TimetableCsv;
import paike.model.Language;
import paike.model.Text;
import paike.model.calendar.SchoolCalendar;
import paike.model.plan.Plan;
import paike.rules.Audit;
import paike.rules.Rulebook;

/** Makes the files of a plan. */
public final class PlanExport {
    private static final String MARK = "\uFEFF";

    private final Plan plan;
    private final Rulebook rulebook;
    private final Choices choices;

    /**
     * How it is wanted.
     *
     * @param whose whose timetables, where the format has pages of people
     * @param font a font for PDF that comes before the own one, or null
     * @param now printed on the pages, and told by calendars
     * @param calendar of the dates of lessons; without terms if there is none
     */
    public record Choices(
            Selection whose,
            @Nullable Path font,
            ZonedDateTime now,
            SchoolCalendar calendar,
            Language language) {}

    public PlanExport(Plan plan, Rulebook rulebook, Choices choices) {
        this.plan = plan;
        this.rulebook = rulebook;
        this.choices = choices;
    }

    /**
     * @param name of the file
     */
    public Exported as(ExportFormat format, String name) {
        return switch (format) {
            case PDF -> pdf(name);
            case XLSX ->
                    Exported.of(
                            name,
                            workbook(
                                    out ->
                                            TimetableWorkbook.write(
                                                    plan, audit(), out, choices.language())));
            case DISTRICT ->
                    new Exported(
                            List.of(
                                    new ExportFile(
                                            name,
                                            workbook(
                                                    out ->
                                                            DistrictWorkbook.write(
                                                                    plan,
                                                                    out,
                                                                    choices.language())))),
                            DistrictWorkbook.differences(plan));
            case HTML ->
                    Exported.of(name, bytes(TimetablePage.html(plan, audit(), choices.language())));
            case CSV -> Exported.of(name, bytes(MARK + TimetableCsv.write(plan)));
            case ICS -> calendars(name);
            case ASC -> asc(name);
            case UNTIS -> untis(name);
            case LIST -> Exported.of(name, bytes(MARK + LongCsv.write(plan)));
            case JSON -> Exported.of(name, bytes(PlanJson.write(plan)));
            case FET -> throw new IllegalArgumentException("a file of FET is made of a school");
        };
    }

    /** One calendar if the name is that of a file, else a folder with one for each. */
    private Exported calendars(String name) {
        var calendars =
                new TimetableCalendars(
                        plan, choices.calendar(), choices.now().toInstant(), choices.language());
        var whose = choices.whose();
        var files = calendars.files(whose);
        boolean isFile = ExportFormat.ofFile(name).isPresent();
        if (!isFile) {
            return new Exported(
                    files.entrySet().stream()
                            .map(one -> ExportFile.of(name + "/" + one.getKey(), one.getValue()))
                            .toList(),
                    List.of());
        }
        if (!whose.isWhole() && files.size() > 1) {
            throw DatasetException.of(
                    name,
                    "",
                    Text.of(
                            "--only 选了 %d 份课表，一个日历文件只能有一份",
                            "--only names %d timetables, a calendar can be of one", files.size()),
                    new Text("请给 --to 一个文件夹。", "Name a folder with --to."));
        }
        return new Exported(
                List.of(
                        ExportFile.of(
                                name,
                                whose.isWhole()
                                        ? calendars.whole()
                                        : files.values().iterator().next())),
                List.of());
    }

    private Exported asc(String name) {
        var foreign = PlanCards.of(plan, choices.language());
        return new Exported(
                List.of(ExportFile.of(name, AscWriter.document(foreign, choices.language()))),
                lost(name, foreign.notes()));
    }

    /** The timetable under its name; the other files beside it if it has the usual name. */
    private Exported untis(String name) {
        var foreign = PlanCards.of(plan, choices.language());
        var usual = Pattern.compile("(?i)(.*)gpu001(\\..*)?").matcher(name);
        boolean hasUsualName = usual.matches();
        var files = new ArrayList<ExportFile>();
        UntisWriter.files(foreign)
                .forEach(
                        (own, text) -> {
                            if (files.isEmpty()) {
                                files.add(ExportFile.of(name, text));
                            } else if (hasUsualName) {
                                files.add(ExportFile.of(usual.group(1) + own, text));
                            }
                        });
        var notes = new ArrayList<>(foreign.notes());
        notes.add(new Text("走班分组的名称（按教师区分）、学生人数", "names of sets (told apart by teacher), pupils"));
        return new Exported(files, lost(name, notes));
    }

    private static List<Text> lost(String name, List<Text> what) {
        var lines = new ArrayList<Text>();
        lines.add(Text.of("%s 表达不了：", "%s cannot say:", name));
        what.forEach(one -> lines.add(Text.of("  - %s", "  - %s", one)));
        return lines;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Audit audit() {
        return Audit.of(plan, rulebook);
    }

    private static byte[] workbook(Written workbook) {
        var out = new ByteArrayOutputStream();
        try {
            workbook.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A file that is written to a stream. */
    private interface Written {
        void to(OutputStream out) throws IOException;
    }

    private Exported pdf(String name) {
        var out = new ByteArrayOutputStream();
        TimetablePdf.Outcome outcome;
        try {
            outcome =
                    TimetablePdf.write(
                            plan,
                            choices.whose(),
                            Edition.of(plan, choices.now().toLocalDate()),
                            choices.font(),
                            choices.language(),
                            out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var missing = outcome.missing();
        return new Exported(
                List.of(new ExportFile(name, out.toByteArray())),
                missing.isEmpty()
                        ? List.of()
                        : List.of(
                                Text.of(
                                        "%s：没有字体含有这些字，印作 □：%s。装有这些字的字体可用 --font 指定。",
                                        "%s: no font has these characters, printed as □: %s. A font"
                                                + " that has them can be named with --font.",
                                        name,
                                        String.join(" ", missing))));
    }
}
