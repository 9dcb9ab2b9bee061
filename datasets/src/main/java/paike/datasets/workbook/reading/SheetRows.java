package paike.datasets.workbook.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import paike.datasets.Advice;
import paike.datasets.Problems;
import paike.datasets.grid.Grid;
import paike.datasets.workbook.cells.NameBook;
import paike.datasets.workbook.layout.SchoolSheets;
import paike.datasets.workbook.layout.SheetPlan;
import paike.model.Text;

/**
 * The filled rows of a sheet, whose columns are found by their headers. Whatever is not read is
 * told.
 */
final class SheetRows {
    /** Rows above the header that somebody may have put in. */
    private static final int HEADER_WITHIN = 12;

    private static final Set<String> MARKS =
            Set.of(SchoolSheets.NOTE_MARK, SchoolSheets.EXAMPLE_MARK);

    private static final Pattern GRADE = Pattern.compile("([初高]?)([一二三四五六七八九])(?:年级)?");

    private final Grid grid;
    private final SheetPlan plan;
    private final int header;

    /** Column of the grid by index of the plan's column. */
    private final Map<Integer, Integer> columns;

    private final List<Integer> rows = new ArrayList<>();

    private SheetRows(Grid grid, SheetPlan plan, int header) {
        this.grid = grid;
        this.plan = plan;
        this.header = header;
        this.columns = columns(header);
    }

    /**
     * @param notes what is not read and does no harm
     */
    static SheetRows of(Grid grid, SheetPlan plan, Problems problems, List<Text> notes) {
        int header = 0;
        int most = 0;
        for (int row = 0; row < Math.min(HEADER_WITHIN, grid.rowCount()); row++) {
            int found = new SheetRows(grid, plan, row).columns.size();
            if (found > most) {
                most = found;
                header = row;
            }
        }
        var rows = new SheetRows(grid, plan, header);
        rows.checkHeader(problems, notes);
        rows.find(problems);
        return rows;
    }

    /** Of a sheet that is not there. */
    static SheetRows none(SheetPlan plan) {
        return new SheetRows(Grid.empty(plan.title().zh()), plan, 0);
    }

    private Map<Integer, Integer> columns(int row) {
        var found = new HashMap<Integer, Integer>();
        for (int column = 0; column < grid.columnCount(); column++) {
            int c = indexOf(grid.text(row, column));
            if (c >= 0) {
                found.putIfAbsent(c, column);
            }
        }
        return found;
    }

    /** Index of the plan's column that is called so, or -1. */
    private int indexOf(String header) {
        var spelt = grade(NameBook.spelling(header).replaceAll("[*:]|\\((必填|选填)\\)", ""));
        for (int c = 0; c < plan.columns().size() && !spelt.isEmpty(); c++) {
            var text = plan.columns().get(c).header();
            if (spelt.equals(NameBook.spelling(text.zh()))
                    || spelt.equals(NameBook.spelling(text.en()))) {
                return c;
            }
        }
        return -1;
    }

    /** 三年级 is 3年级, 初一 is 7年级, 高一 is 10年级; other headers stay. */
    private static String grade(String header) {
        var grade = GRADE.matcher(header);
        if (!grade.matches()) {
            return header;
        }
        int number = "一二三四五六七八九".indexOf(grade.group(2)) + 1;
        int before = Map.of("初", 6, "高", 9).getOrDefault(grade.group(1), 0);
        return before + number + "年级";
    }

    private void checkHeader(Problems problems, List<Text> notes) {
        var headers = plan.columns().stream().map(column -> column.header().zh()).toList();
        for (int column = 0; column < grid.columnCount(); column++) {
            var text = grid.text(header, column);
            int c = indexOf(text);
            int first = columns.getOrDefault(c, column);
            if (first != column) {
                problems.add(
                        place(header, column),
                        Text.of(
                                "表头“%s”出现两次（另见 %s）",
                                "the header \"%s\" stands there twice (see %s)",
                                text,
                                place(header, first)),
                        new Text("请删去或改名其中一列。", "Delete or rename one of them."));
            } else if (c < 0 && !text.isEmpty()) {
                var maybe = Advice.maybe(text, headers);
                notes.add(
                        Text.of(
                                "%s “%s”列没有读取。%s",
                                "%s: the column \"%s\" was not read. %s",
                                place(header, column),
                                text,
                                maybe));
            } else if (text.isEmpty() && isFilled(column)) {
                notes.add(
                        Text.of(
                                "%s 这一列没有表头，没有读取",
                                "%s: this column has no header and was not read",
                                place(header, column)));
            }
        }
        checkRequired(problems, headers);
    }

    private void checkRequired(Problems problems, List<String> headers) {
        for (int c = 0; c < plan.columns().size(); c++) {
            if (plan.columns().get(c).required() && !columns.containsKey(c)) {
                problems.add(
                        plan.title().zh(),
                        Text.of(
                                "缺少“%s”列",
                                "there is no column \"%s\"", plan.columns().get(c).header()),
                        Text.of("应有的列：%s。", "Columns expected: %s.", String.join("、", headers)));
            }
        }
    }

    /** True if a column without header has something else than marks below. */
    private boolean isFilled(int column) {
        for (int row = header + 1; row < grid.rowCount(); row++) {
            var text = grid.text(row, column);
            if (!text.isEmpty() && !MARKS.contains(text)) {
                return true;
            }
        }
        return false;
    }

    private void find(Problems problems) {
        for (int row = header + 1; row < grid.rowCount(); row++) {
            var mark = mark(row);
            if (mark.isEmpty()) {
                if (columns.values().stream().anyMatch(isFilledIn(row))) {
                    rows.add(row);
                }
            } else if (mark.equals(SchoolSheets.EXAMPLE_MARK) && !isExample(row)) {
                problems.add(
                        place(row, 0),
                        new Text(
                                "这一行标着“例”，是例子，不会读取，但内容已经改过",
                                "this row is marked 例, an example that is not read, but it was"
                                        + " changed"),
                        new Text(
                                "如果是真实数据，请删去该行的“例”字；否则请删去这一行。",
                                "If it is data, delete the mark 例; else delete the row."));
            }
        }
    }

    private Predicate<Integer> isFilledIn(int row) {
        return column -> !grid.text(row, column).isEmpty();
    }

    /** The mark of a row in a column that is not read, or an empty text. */
    private String mark(int row) {
        for (int column = 0; column < grid.columnCount(); column++) {
            if (!columns.containsValue(column) && MARKS.contains(grid.text(row, column))) {
                return grid.text(row, column);
            }
        }
        return "";
    }

    private boolean isExample(int row) {
        for (int c = 0; c < plan.columns().size(); c++) {
            var text = text(row, c);
            if (!text.isEmpty() && !text.equals(plan.columns().get(c).example())) {
                return false;
            }
        }
        return true;
    }

    /** Rows of the grid with something in them, from 0. */
    List<Integer> rows() {
        return rows;
    }

    /**
     * What stands in a row; of cells merged down, in each of them.
     *
     * @param c index of the plan's column
     * @return empty if there is no such column
     */
    String text(int row, int c) {
        var column = columns.get(c);
        if (column == null) {
            return "";
        }
        var area = grid.area(row, column);
        return area.firstColumn() == area.lastColumn()
                ? grid.shown(row, column)
                : grid.text(row, column);
    }

    String text(int row, String field) {
        int c = plan.indexOf(field);
        return c < 0 ? "" : text(row, c);
    }

    /** The cell of a field; of a column that is not there, the first cell of the row. */
    String placeOf(int row, int c) {
        int first = columns.values().stream().mapToInt(column -> column).min().orElse(0);
        return place(row, columns.getOrDefault(c, first));
    }

    boolean has(int c) {
        return columns.containsKey(c);
    }

    private String place(int row, int column) {
        return grid.place(row, column);
    }
}
