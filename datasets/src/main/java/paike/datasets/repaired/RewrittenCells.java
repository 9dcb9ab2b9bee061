package paike.datasets.repaired;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import paike.datasets.checked.CellMarks;
import paike.datasets.grid.Area;
import paike.datasets.grid.Grid;
import paike.datasets.grid.GridFile;
import paike.datasets.manual.entries.Entry;
import paike.datasets.manual.entries.ManualTimetable;
import paike.datasets.manual.entries.Opening;
import paike.model.Language;
import paike.model.Text;
import paike.model.school.WeekType;

/** Writes lessons into the cells of the tables of classes, teachers and rooms. */
final class RewrittenCells {
    private static final Text EMPTY = new Text("空", "nothing");

    private final XSSFWorkbook workbook;
    private final GridFile file;
    private final ManualTimetable manual;
    private final Showing showing;
    private final Standing before;
    private final Standing after;

    /** The subjects that the lines of an owner are for, by sheet and owner. */
    private final Map<List<Object>, Set<String>> subjects;

    RewrittenCells(
            XSSFWorkbook workbook,
            GridFile file,
            ManualTimetable manual,
            Standing before,
            Standing after) {
        this.workbook = workbook;
        this.file = file;
        this.manual = manual;
        this.showing = new Showing(manual);
        this.before = before;
        this.after = after;
        this.subjects =
                manual.openings().stream()
                        .filter(one -> !one.subject().isEmpty())
                        .collect(
                                Collectors.groupingBy(
                                        RewrittenCells::line,
                                        Collectors.mapping(Opening::subject, Collectors.toSet())));
    }

    void write(CellMarks marks, Language language) {
        var changed =
                manual.openings().stream().filter(one -> !then(one).equals(now(one))).toList();
        var texts = changed.stream().map(this::texts).toList();
        var torn = new LinkedHashSet<Opening>();
        changed.forEach(one -> torn.addAll(unmerged(one)));
        torn.removeAll(changed);
        torn.forEach(one -> put(one, List.of(shown(one.spot().sheet(), one.area(), 0))));
        for (int i = 0; i < changed.size(); i++) {
            var one = changed.get(i);
            put(one, texts.get(i));
            var old = original(one).replace('\n', ' ');
            marks.add(
                    one.spot(),
                    CellMarks.Kind.CHANGED,
                    Text.of("原来：%s", "Before: %s", old.isEmpty() ? EMPTY : Text.same(old))
                            .in(language));
        }
        clearOffBell(marks, language);
    }

    private List<Item> then(Opening cell) {
        return shown(before, cell);
    }

    private List<Item> now(Opening cell) {
        return shown(after, cell);
    }

    /** Where each line of an owner is for one subject, the lessons of that. */
    private List<Item> shown(Standing standing, Opening cell) {
        boolean hasLines = subjects.getOrDefault(line(cell), Set.of()).size() > 1;
        var items =
                standing.at(cell).stream()
                        .filter(item -> !hasLines || item.subject().equals(cell.subject()))
                        .toList();
        return showing.of(items, cell.spot().sheet());
    }

    private static List<Object> line(Opening cell) {
        return List.of(cell.spot().sheet(), cell.lens(), cell.owner());
    }

    /** The texts of the cells that belong together; one where they are one. */
    private List<String> texts(Opening cell) {
        var items = now(cell);
        if (items.isEmpty()) {
            return List.of("");
        }
        var same = source(cell, items);
        if (same.isPresent()) {
            return texts(same.get().spot().sheet(), same.get().area());
        }
        var words = new ArrayList<String>();
        for (var item : items) {
            words.add(
                    alike(cell, item).map(this::original).orElse(CellWords.of(cell.lens(), item)));
        }
        var joined = CellWords.joined(items, words);
        return isOneCell(cell.area()) ? List.of(joined) : List.of(joined.split("\n", 2));
    }

    private static boolean isOneCell(Area area) {
        return area.width() * area.height() == 1;
    }

    /** A cell of the same owner that had just these lessons before, for its words. */
    private Optional<Opening> source(Opening cell, List<Item> items) {
        return like(cell).filter(one -> then(one).equals(items)).findFirst();
    }

    private Optional<Opening> alike(Opening cell, Item item) {
        return like(cell)
                .filter(one -> isOneCell(one.area()))
                .filter(one -> then(one).size() == 1 && then(one).getFirst().isLike(item))
                .filter(one -> then(one).getFirst().week() == WeekType.ALL)
                .findFirst();
    }

    private Stream<Opening> like(Opening cell) {
        return manual.openings().stream()
                .filter(one -> one.lens() == cell.lens() && one.owner().equals(cell.owner()))
                .filter(one -> one.spot().sheet() == cell.spot().sheet())
                .filter(one -> one.area().width() == cell.area().width())
                .filter(one -> one.area().height() == cell.area().height());
    }

    private Grid grid(int sheet) {
        return file.sheets().get(sheet);
    }

    private String original(Opening cell) {
        return String.join("\n", texts(cell.spot().sheet(), cell.area())).strip();
    }

    private List<String> texts(int sheet, Area area) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < area.width() * area.height(); i++) {
            texts.add(shown(sheet, area, i));
        }
        return texts;
    }

    /** Of a merged cell the text once. */
    private String shown(int sheet, Area area, int i) {
        int row = area.firstRow() + i / area.width();
        int column = area.firstColumn() + i % area.width();
        var cell = grid(sheet).area(row, column);
        boolean isFirst = i == 0 || (cell.firstRow() == row && cell.firstColumn() == column);
        return isFirst ? grid(sheet).shown(row, column) : "";
    }

    /** Takes merged areas apart that are more than the cell; gives whatever else stood in them. */
    private Set<Opening> unmerged(Opening cell) {
        var sheet = workbook.getSheetAt(cell.spot().sheet());
        var others = new LinkedHashSet<Opening>();
        for (int i = sheet.getNumMergedRegions() - 1; i >= 0; i--) {
            var region = sheet.getMergedRegion(i);
            if (touches(region, cell.area()) && isLarger(region, cell.area())) {
                sheet.removeMergedRegion(i);
                manual.openings().stream()
                        .filter(one -> one.spot().sheet() == cell.spot().sheet())
                        .filter(one -> touches(region, one.area()))
                        .forEach(others::add);
            }
        }
        return others;
    }

    private static boolean touches(CellRangeAddress region, Area area) {
        return region.getFirstRow() <= area.lastRow()
                && region.getLastRow() >= area.firstRow()
                && region.getFirstColumn() <= area.lastColumn()
                && region.getLastColumn() >= area.firstColumn();
    }

    private static boolean isLarger(CellRangeAddress region, Area area) {
        return region.getFirstRow() < area.firstRow()
                || region.getLastRow() > area.lastRow()
                || region.getFirstColumn() < area.firstColumn()
                || region.getLastColumn() > area.lastColumn();
    }

    private void put(Opening cell, List<String> texts) {
        var area = cell.area();
        for (int i = 0; i < area.width() * area.height(); i++) {
            put(
                    workbook.getSheetAt(cell.spot().sheet()),
                    area.firstRow() + i / area.width(),
                    area.firstColumn() + i % area.width(),
                    i < texts.size() ? texts.get(i) : "");
        }
    }

    static void put(XSSFSheet sheet, int row, int column, String text) {
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        var cell = line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
        // a text inside of its cell, not in the table of texts, would stay beside the new one
        cell.setBlank();
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    /** Lessons that stood at a time of no period and do so no longer. */
    private void clearOffBell(CellMarks marks, Language language) {
        for (Entry entry : manual.written()) {
            var spot = entry.spot();
            boolean isLeft =
                    entry.when().period() == 0
                            && after.items().keySet().stream()
                                    .noneMatch(
                                            time ->
                                                    time.period() == 0
                                                            && time.weekday()
                                                                    == entry.when().weekday()
                                                            && entry.classes()
                                                                    .contains(time.owner()));
            if (isLeft) {
                put(workbook.getSheetAt(spot.sheet()), spot.row(), spot.column(), "");
                marks.add(
                        spot,
                        CellMarks.Kind.CHANGED,
                        Text.of(
                                        "原来：%s",
                                        "Before: %s",
                                        grid(spot.sheet()).shown(spot.row(), spot.column()))
                                .in(language));
            }
        }
    }
}
