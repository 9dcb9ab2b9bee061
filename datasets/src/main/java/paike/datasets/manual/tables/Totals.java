package paike.datasets.manual.tables;

import java.util.regex.Pattern;
import paike.datasets.grid.SheetAccount;
import paike.datasets.words.NothingWords;
import paike.datasets.words.PeriodLabel;
import paike.datasets.words.Spelling;
import paike.model.Text;

/** Sums of lessons that a sheet states itself. */
final class Totals {
    private static final Pattern HEAD =
            Pattern.compile("合计|总计|小计|总课时|周课时|周总课时|课时数|总节数|周节数|课时合计|节数|课时|total");

    private Totals() {}

    static boolean isHead(String text) {
        return HEAD.matcher(Spelling.plain(text)).matches();
    }

    static boolean isLesson(String text) {
        return !text.isEmpty() && !NothingWords.isNothing(text) && !PeriodLabel.isBreak(text);
    }

    /** Accounts for a cell with a sum. */
    static void check(SheetAccount account, int row, int column, long lessons) {
        var text = account.grid().text(row, column);
        if (Long.parseLong(text) == lessons) {
            account.read(row, column);
            return;
        }
        account.notRead(
                row,
                column,
                Text.of("合计写的是 %s，表里是 %d 节", "the sum says %s, the table has %d", text, lessons),
                new Text("请核对课表或合计。", "Check the timetable or the sum."));
    }
}
