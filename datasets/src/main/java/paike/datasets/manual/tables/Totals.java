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
            Pattern.compile(
                    "(?:每?周)?总?(?:课时|节数|节次|学时|课节)数?(?:合计|总计|小计|总数)?|"
                            + "(?:每?周)?(?:合计|总计|小计|共计|总和)(?:课时|节数|学时|节)?数?|total|sum");

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
