package paike.datasets.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.poi.ss.util.CellReference;

/**
 * One sheet as cells by row and column, both from 0. A cell's text is what a person sees in it,
 * without space around it; empty cells have an empty text.
 */
public final class Grid {
    private static final int MOST_COLUMNS = 16_384;

    private final String name;
    private final boolean isSheet;
    private final boolean isHidden;

    /** Ditto marks. */
    private static final Set<String> SAME_AS_ABOVE =
            Set.of("〃", "″", "〞", "”", "\"", "''", "同上", "(同上)", "（同上）", "ditto");

    private static final String SAME_AS_LEFT = "同左";

    private final List<List<String>> rows;
    private final int columnCount;
    private final int emptyRows;
    private final Map<Long, Area> areaByCell = new HashMap<>();
    private final BitSet hiddenRows;
    private final BitSet hiddenColumns;

    private Grid(Builder builder) {
        this.name = builder.name;
        this.isSheet = builder.isSheet;
        this.isHidden = builder.isHidden;
        this.rows = builder.trimmedRows();
        this.columnCount = rows.stream().mapToInt(List::size).max().orElse(0);
        this.emptyRows = Math.max(0, builder.lines - rows.size());
        this.hiddenRows = builder.hiddenRows;
        this.hiddenColumns = builder.hiddenColumns;
        for (var area : builder.merged) {
            int lastRow = Math.min(area.lastRow(), rows.size() - 1);
            int lastColumn = Math.min(area.lastColumn(), columnCount - 1);
            for (int row = area.firstRow(); row <= lastRow; row++) {
                for (int column = area.firstColumn(); column <= lastColumn; column++) {
                    areaByCell.put(key(row, column), area);
                }
            }
        }
    }

    /** The same sheet, at the same places, without some of its cells. */
    Grid without(Predicate<Long> isTaken) {
        var rest = new Builder(name, isSheet, isHidden);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                if (!isTaken.test(key(row, column))) {
                    rest.put(row, column, text(row, column));
                }
            }
        }
        Set.copyOf(areaByCell.values()).forEach(rest::merge);
        rest.hiddenRows.or(hiddenRows);
        rest.hiddenColumns.or(hiddenColumns);
        return rest.build();
    }

    /** A sheet with nothing in it. */
    public static Grid empty(String name) {
        return new Builder(name, true, false).build();
    }

    /** In order of rows, then columns. */
    static long key(int row, int column) {
        return (long) row * MOST_COLUMNS + column;
    }

    /** Name of the sheet; that of the file for CSV. */
    public String name() {
        return name;
    }

    /** True if it is a sheet of a workbook, false for a plain file of lines. */
    public boolean isSheet() {
        return isSheet;
    }

    /** True if the sheet is hidden in its workbook. */
    public boolean isHidden() {
        return isHidden;
    }

    /** Rows up to the last one with any text. */
    public int rowCount() {
        return rows.size();
    }

    /** Rows behind those that the file mentions all the same. */
    public int emptyRows() {
        return emptyRows;
    }

    /** Columns up to the last one with any text. */
    public int columnCount() {
        return columnCount;
    }

    /** What stands in the cell itself; of a merged area only its first cell has a text. */
    public String text(int row, int column) {
        if (row < 0 || row >= rows.size() || column < 0) {
            return "";
        }
        var cells = rows.get(row);
        return column < cells.size() ? cells.get(column) : "";
    }

    /**
     * What a person sees at the place: the text of the merged area that covers it; for a ditto mark
     * what it stands for.
     */
    public String shown(int row, int column) {
        var area = area(row, column);
        var text = text(area.firstRow(), area.firstColumn());
        if (SAME_AS_ABOVE.contains(text)) {
            return shown(area.firstRow() - 1, column);
        }
        return text.equals(SAME_AS_LEFT) ? shown(row, area.firstColumn() - 1) : text;
    }

    /** The merged area that covers the cell, else the cell alone. */
    public Area area(int row, int column) {
        var area = areaByCell.get(key(row, column));
        return area == null ? Area.ofOne(row, column) : area;
    }

    public boolean isRowHidden(int row) {
        return hiddenRows.get(row);
    }

    public boolean isColumnHidden(int column) {
        return hiddenColumns.get(column);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Such as {@code 总课表!C5}; of CSV {@code line 5, column 3}. */
    public String place(int row, int column) {
        return isSheet
                ? name + "!" + cell(row, column)
                : "line " + (row + 1) + ", column " + (column + 1);
    }

    /** Such as {@code C5}. */
    public static String cell(int row, int column) {
        return CellReference.convertNumToColString(column) + (row + 1);
    }

    /** Collects the cells of a sheet in any order. */
    static final class Builder {
        private final String name;
        private final boolean isSheet;
        private final boolean isHidden;
        private final List<List<String>> rows = new ArrayList<>();
        private final List<Area> merged = new ArrayList<>();
        private final BitSet hiddenRows = new BitSet();
        private final BitSet hiddenColumns = new BitSet();
        private int lines;

        /**
         * @param isSheet false for a plain file of lines
         */
        Builder(String name, boolean isSheet, boolean isHidden) {
            this.name = name;
            this.isSheet = isSheet;
            this.isHidden = isHidden;
        }

        void put(int row, int column, String text) {
            var clean = Cleaning.clean(text);
            if (clean.isEmpty()) {
                return;
            }
            while (rows.size() <= row) {
                rows.add(new ArrayList<>());
            }
            var cells = rows.get(row);
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, clean);
        }

        void merge(Area area) {
            merged.add(area);
        }

        /** The file has a row, with or without a text. */
        void mention(int row) {
            lines = Math.max(lines, row + 1);
        }

        void hideRow(int row) {
            hiddenRows.set(row);
        }

        void hideColumns(int first, int last) {
            hiddenColumns.set(first, last + 1);
        }

        private List<List<String>> trimmedRows() {
            return rows.stream().map(List::copyOf).toList();
        }

        Grid build() {
            return new Grid(this);
        }
    }
}
