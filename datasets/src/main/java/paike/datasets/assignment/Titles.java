package paike.datasets.assignment;

import paike.datasets.grid.Grid;
import paike.datasets.grid.SheetAccount;
import paike.datasets.words.ClassName;

import java.util.stream.IntStream;

/** What the words above a table, and the name of its sheet, say of it. */
final class Titles {
    private static final int ROWS_NEAR = 2;

    private Titles() {}

    /** The grade that they name; 0 if none. */
    static int grade(SheetAccount account, int headRow) {
        var grid = account.grid();
        int near = nearGrade(grid, headRow);
        if (near > 0) {
            return near;
        }
        var words = new StringBuilder(grid.name()).append('\n');
        for (int row = 0; row < headRow; row++) {
            for (int column = 0; column < grid.columnCount(); column++) {
                words.append(grid.text(row, column)).append('\n');
            }
        }
        return ClassName.gradeWithin(words.toString());
    }

    /**
     * That of a line right above the heads that says nothing else, as of one section of several.
     */
    private static int nearGrade(Grid grid, int headRow) {
        for (int row = headRow - 1; row >= Math.max(0, headRow - ROWS_NEAR); row--) {
            int at = row;
            var texts =
                    IntStream.range(0, grid.columnCount())
                            .mapToObj(column -> grid.text(at, column))
                            .filter(text -> !text.isEmpty())
                            .toList();
            int grade = texts.size() == 1 ? ClassName.gradeWithin(texts.getFirst()) : 0;
            if (grade > 0) {
                return grade;
            }
        }
        return 0;
    }
}
