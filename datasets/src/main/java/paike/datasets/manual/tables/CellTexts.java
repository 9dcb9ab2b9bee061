package paike.datasets.manual.tables;

import java.util.StringJoiner;
import paike.datasets.grid.Area;
import paike.datasets.grid.SheetAccount;

/** The text of cells that are one lesson, as a subject above its teacher. */
final class CellTexts {
    private CellTexts() {}

    /**
     * The texts of an area, row by row, each merged cell once; all but the first are thereby read.
     */
    static String of(SheetAccount account, Area area) {
        var grid = account.grid();
        var text = new StringJoiner("\n");
        for (int row = area.firstRow(); row <= area.lastRow(); row++) {
            for (int column = area.firstColumn(); column <= area.lastColumn(); column++) {
                var cell = grid.area(row, column);
                boolean isRepeated =
                        (row > area.firstRow() && cell.includes(row - 1, column))
                                || (column > area.firstColumn() && cell.includes(row, column - 1));
                if (isRepeated || grid.shown(row, column).isEmpty()) {
                    continue;
                }
                text.add(grid.shown(row, column));
                if (row > area.firstRow() || column > area.firstColumn()) {
                    account.read(row, column);
                }
            }
        }
        return text.toString();
    }
}
