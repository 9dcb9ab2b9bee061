package paike.datasets.timetable;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import paike.datasets.Advice;
import paike.datasets.DatasetException;
import paike.datasets.Problem;
import paike.datasets.Problems;
import paike.datasets.grid.Encoding;
import paike.datasets.grid.GridFile;
import paike.datasets.json.JsonFile;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.model.school.School;

/** {@code timetable.csv}: one row per meeting and class; {@code docs/format.md} has the columns. */
public final class TimetableCsv {
    static final List<String> COLUMNS =
            List.of(
                    "week_type",
                    "weekday",
                    "period",
                    "start",
                    "end",
                    "kind",
                    "class",
                    "subject",
                    "teachers",
                    "room",
                    "sets",
                    "lesson");

    /** Columns without those of sets and lessons, which only schools that need them have. */
    static final int USUAL = COLUMNS.size() - 2;

    private static final List<String> NEEDED = List.of("weekday", "class", "subject");

    private TimetableCsv() {}

    /** The plan as CSV: lessons, activity periods, then meetings, clubs and lectures. */
    public static String write(Plan plan) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(CsvRows.columns(plan.school()));
            CsvRows.of(plan).forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * True if the first line of a file has columns of this format, or if there is no telling what
     * it is; other tables have heads of their own.
     */
    public static boolean isOne(Path path) {
        try {
            if (!Files.isRegularFile(path) || Files.size(path) == 0) {
                return true;
            }
            if (GridFile.isPacked(path)) {
                return false;
            }
            var first = Encoding.text(path).lines().findFirst().orElse("");
            var names = Arrays.stream(first.split(",", -1)).map(String::strip).toList();
            return !LongCsv.isHead(names)
                    && names.stream()
                                    .filter(name -> COLUMNS.contains(name.toLowerCase(Locale.ROOT)))
                                    .count()
                            >= NEEDED.size();
        } catch (IOException e) {
            return true;
        }
    }

    /**
     * @throws DatasetException with everything that is wrong
     */
    public static ReadTimetable read(Path path, School school) {
        var problems = new Problems(path.toString());
        var rows = records(path, problems);
        problems.throwIfAny();
        if (rows.isEmpty() || rows.getFirst().getFields().stream().allMatch(String::isBlank)) {
            problems.add(
                    "",
                    new Text("文件是空的，应有表头和课表各行", "the file is empty, a header and rows expected"));
            problems.throwIfAny();
        }
        var header = header(rows.getFirst(), problems);
        problems.throwIfAny();
        var reader = new CsvRowReader(header, school, problems);
        var matcher = new TimetableMatcher(school, problems);
        for (var row : rows.subList(1, rows.size())) {
            if (row.getFields().stream().allMatch(String::isBlank)) {
                continue;
            }
            var meeting = reader.meeting(row);
            if (meeting != null) {
                matcher.add(meeting);
            }
        }
        reader.refusePlanOfAnotherSchool();
        problems.throwIfAny();
        return matcher.match();
    }

    private static List<CsvRecord> records(Path path, Problems problems) {
        try {
            if (!Files.isRegularFile(path)) {
                problems.add(
                        "",
                        new Text("文件不存在", "there is no such file"),
                        new Text("请检查路径。", "Check the path."));
                return List.of();
            }
            JsonFile.refuseIfTooLarge(path);
            var text = Encoding.text(path);
            var rows = new ArrayList<CsvRecord>();
            try (var csv =
                    CsvReader.builder()
                            .skipEmptyLines(true)
                            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .ofCsvRecord(text)) {
                csv.forEach(rows::add);
            }
            return rows;
        } catch (CsvParseException e) {
            problems.add(
                    "",
                    Text.of("不是正确的 CSV：%s", "this is not CSV: %s", String.valueOf(e.getMessage())));
        } catch (IOException e) {
            problems.add("", Text.of("无法读取：%s", "cannot be read: %s", JsonFile.reason(e)));
        }
        return List.of();
    }

    private static List<String> header(CsvRecord first, Problems problems) {
        var names =
                first.getFields().stream()
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .toList();
        for (var name : names) {
            if (!name.isEmpty() && !COLUMNS.contains(name)) {
                problems.add(
                        "line 1",
                        Text.of(
                                "没有名为 \"%s\" 的列（可用：%s）",
                                "there is no column \"%s\" (columns: %s)",
                                name,
                                String.join(",", COLUMNS)),
                        Advice.maybe(name, COLUMNS));
            }
        }
        for (var name : NEEDED) {
            if (!names.contains(name)) {
                problems.add(
                        "line 1",
                        Text.of("缺少列 \"%s\"", "column \"%s\" is missing", name),
                        Problem.NO_ADVICE);
            }
        }
        return names;
    }
}
