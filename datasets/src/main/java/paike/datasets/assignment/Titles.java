package paike.datasets.assignment;

import paike.datasets.grid.SheetAccount;
import paike.datasets.words.ClassName;

/** What the words above a table, and the name of its sheet, say of it. */
final class Titles {
    private Titles() {}

    /** The grade that they name; 0 if none. */
    static int grade(SheetAccount account, int headRow) {
        var grid = account.grid();
        var words = new StringBuilder(grid.name()).append('\n');
        for (int row = 0; row < headRow; row++) {
            for (int column = 0; column < grid.columnCount(); column++) {
                words.append(grid.text(row, column)).append('\n');
            }
        }
        return ClassName.gradeWithin(words.toString());
    }
}
