package paike.datasets.repaired;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import paike.datasets.checked.CellMarks;
import paike.datasets.grid.Grid;
import paike.datasets.grid.GridFile;
import paike.datasets.manual.entries.Entry;
import paike.datasets.manual.entries.Lens;
import paike.datasets.manual.entries.ListColumns;
import paike.datasets.manual.entries.ManualTimetable;
import paike.model.Language;
import paike.model.Text;
import paike.model.school.LessonKind;
import paike.model.school.WeekType;

/** Writes lessons into the rows of a list in long form: other days and periods, new rows. */
final class RewrittenRows {
    private final XSSFWorkbook workbook;
    private final ListColumns columns;
    private final Grid grid;
    private final List<Entry> entries;
    private final Standing after;
    private final Language language;
    private final Showing showing;

    /** A lesson of a class as a row says it. */
    private record Line(String schoolClass, int weekday, int period, Item item) {}

    RewrittenRows(
            XSSFWorkbook workbook,
            GridFile file,
            ManualTimetable manual,
            ListColumns columns,
            Standing after,
            Language language) {
        this.workbook = workbook;
        this.columns = columns;
        this.grid = file.sheets().get(columns.sheet());
        this.entries =
                manual.written().stream()
                        .filter(entry -> entry.spot().sheet() == columns.sheet())
                        .toList();
        this.showing = new Showing(manual);
        this.after = after;
        this.language = language;
    }

    void write(CellMarks marks) {
        var missing = wanted();
        var freed = new LinkedHashMap<Integer, Entry>();
        for (var row : byRow().entrySet()) {
            boolean isKept =
                    row.getValue().stream()
                            .flatMap(entry -> lines(entry).stream())
                            .allMatch(line -> missing.getOrDefault(line, 0) > 0);
            if (isKept) {
                row.getValue().stream()
                        .flatMap(entry -> lines(entry).stream())
                        .forEach(line -> missing.merge(line, -1, Integer::sum));
            } else {
                freed.put(row.getKey(), row.getValue().getFirst());
            }
        }
        var left = new ArrayList<Line>();
        missing.forEach(
                (line, count) -> {
                    for (int i = 0; i < count; i++) {
                        left.add(line);
                    }
                });
        for (var row : freed.entrySet()) {
            var entry = row.getValue();
            var to = takeFor(entry, left);
            if (to.isPresent()) {
                put(row.getKey(), to.get(), marks);
            } else {
                clear(row.getKey(), marks);
            }
        }
        int next = grid.rowCount();
        for (var line : left) {
            RewrittenCells.put(
                    workbook.getSheetAt(columns.sheet()),
                    next,
                    columns.schoolClass(),
                    classText(line.schoolClass()));
            put(next, columns.subject(), line.item().subject());
            put(next++, line, marks);
        }
    }

    /** How often a class has a lesson at a time of those that the list could say. */
    private Map<Line, Integer> wanted() {
        var classes = entries.stream().flatMap(entry -> entry.classes().stream()).toList();
        var wanted = new LinkedHashMap<Line, Integer>();
        after.items()
                .forEach(
                        (time, items) -> {
                            if (time.lens() == Lens.CLASS
                                    && time.kind() == LessonKind.LESSON
                                    && classes.contains(time.owner())) {
                                showing.of(items, columns.sheet())
                                        .forEach(
                                                item ->
                                                        wanted.merge(
                                                                new Line(
                                                                        time.owner(),
                                                                        time.weekday(),
                                                                        time.period(),
                                                                        alone(item)),
                                                                1,
                                                                Integer::sum));
                            }
                        });
        return wanted;
    }

    private static Item alone(Item item) {
        return new Item(item.week(), item.subject(), List.of(), item.teachers(), item.room());
    }

    private Map<Integer, List<Entry>> byRow() {
        var rows = new LinkedHashMap<Integer, List<Entry>>();
        for (var entry : entries) {
            rows.computeIfAbsent(entry.spot().row(), row -> new ArrayList<>()).add(entry);
        }
        return rows;
    }

    /** What is written; teachers and rooms that the row leaves out are those of the timetable. */
    private List<Line> lines(Entry entry) {
        return entry.classes().stream().map(one -> line(one, entry)).toList();
    }

    private Line line(String schoolClass, Entry entry) {
        var when = entry.when();
        var there =
                after.items()
                        .getOrDefault(
                                new Standing.Time(
                                        Lens.CLASS,
                                        schoolClass,
                                        when.weekday(),
                                        when.kind(),
                                        when.period()),
                                List.of());
        var same =
                showing.of(there, columns.sheet()).stream()
                        .filter(item -> isSaid(item, entry))
                        .findFirst()
                        .orElse(
                                new Item(
                                        when.week(),
                                        entry.subject(),
                                        List.of(),
                                        entry.teachers(),
                                        entry.room()));
        return new Line(schoolClass, when.weekday(), when.period(), alone(same));
    }

    private static boolean isSaid(Item item, Entry entry) {
        return item.week() == entry.when().week()
                && item.subject().equals(entry.subject())
                && (entry.teachers().isEmpty()
                        || item.teachers().equals(entry.teachers().stream().sorted().toList()))
                && (entry.room().isEmpty() || item.room().equals(entry.room()));
    }

    /** The lesson that a freed row can say instead: of the same class and subject. */
    private static Optional<Line> takeFor(Entry entry, List<Line> left) {
        var found =
                left.stream()
                        .filter(line -> entry.classes().contains(line.schoolClass()))
                        .filter(line -> line.item().subject().equals(entry.subject()))
                        .findFirst();
        found.ifPresent(left::remove);
        return found;
    }

    private void put(int row, Line line, CellMarks marks) {
        var before = new ArrayList<String>();
        put(row, columns.day(), day(line.weekday()), before);
        put(row, columns.period(), period(line.period()), before);
        put(row, columns.time(), likeRow(columns.time(), line.period()), before);
        put(row, columns.teacher(), String.join(";", line.item().teachers()), before);
        put(row, columns.room(), line.item().room(), before);
        put(row, columns.week(), week(line.item().week()), before);
        mark(row, before, marks);
    }

    private void put(int row, int column, String text, List<String> before) {
        if (column < 0 || (column == columns.time() && text.isEmpty())) {
            return;
        }
        var old = grid.shown(row, column);
        if (!old.equals(text) && !(column == columns.teacher() && text.isEmpty())) {
            before.add(old);
            put(row, column, text);
        }
    }

    private void put(int row, int column, String text) {
        RewrittenCells.put(workbook.getSheetAt(columns.sheet()), row, column, text);
    }

    private void clear(int row, CellMarks marks) {
        var before = new ArrayList<String>();
        for (int column = 0; column < grid.columnCount(); column++) {
            if (!grid.text(row, column).isEmpty()) {
                before.add(grid.text(row, column));
                put(row, column, "");
            }
        }
        mark(row, before, marks);
    }

    private void mark(int row, List<String> before, CellMarks marks) {
        var old = String.join(" ", before).strip();
        for (int column : List.of(columns.day(), columns.period())) {
            marks.add(
                    new Entry.Spot(columns.sheet(), row, column, grid.place(row, column)),
                    CellMarks.Kind.CHANGED,
                    Text.of(
                                    "原来：%s",
                                    "Before: %s",
                                    old.isEmpty()
                                            ? new Text("没有这一行", "no such row")
                                            : Text.same(old))
                            .in(language));
        }
    }

    /** In the words of a row with that day. */
    private String day(int weekday) {
        return entries.stream()
                .filter(entry -> entry.when().weekday() == weekday)
                .map(entry -> grid.shown(entry.spot().row(), columns.day()))
                .findFirst()
                .orElse(Text.weekday(weekday).zh());
    }

    private String period(int period) {
        var known = likeRow(columns.period(), period);
        return known.isEmpty() ? String.valueOf(period) : known;
    }

    /** What a row of one lesson in that period says in a column. */
    private String likeRow(int column, int period) {
        var perRow = new HashMap<Integer, Long>();
        entries.forEach(entry -> perRow.merge(entry.spot().row(), 1L, Long::sum));
        return column < 0
                ? ""
                : entries.stream()
                        .filter(entry -> entry.when().period() == period)
                        .filter(entry -> perRow.getOrDefault(entry.spot().row(), 0L) == 1)
                        .map(entry -> grid.shown(entry.spot().row(), column))
                        .findFirst()
                        .orElse("");
    }

    private String week(WeekType week) {
        return entries.stream()
                .filter(entry -> entry.when().week() == week)
                .map(entry -> grid.shown(entry.spot().row(), Math.max(0, columns.week())))
                .findFirst()
                .orElse(week == WeekType.ALL ? "" : week == WeekType.ODD ? "单周" : "双周");
    }

    private String classText(String schoolClass) {
        return entries.stream()
                .filter(entry -> entry.classes().equals(List.of(schoolClass)))
                .map(entry -> grid.shown(entry.spot().row(), columns.schoolClass()))
                .findFirst()
                .orElse(schoolClass);
    }
}
