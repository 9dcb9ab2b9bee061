package paike.datasets.assignment;

import java.util.regex.Pattern;
import paike.datasets.grid.SheetAccount;
import paike.datasets.words.ClassName;
import paike.datasets.words.Spelling;

/** What the words above a table, and the name of its sheet, say of it. */
final class Titles {
    private static final Pattern GRADE =
            Pattern.compile("((?:初|高)[一二三四123]|[一二三四五六七八九](?:年级|年段)|\\d{1,2}年级)");

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
        var found = GRADE.matcher(Spelling.halfWidth(words.toString()));
        int grade = 0;
        while (found.find()) {
            int one = ClassName.grade(found.group(1), true).orElse(0);
            if (grade != 0 && grade != one) {
                return 0;
            }
            grade = one;
        }
        return grade;
    }
}
