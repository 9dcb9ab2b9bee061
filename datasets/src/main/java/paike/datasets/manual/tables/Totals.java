package paike.datasets.manual.tables;

import java.util.List;
import java.util.regex.Pattern;
import paike.datasets.grid.SheetAccount;
import paike.datasets.manual.tables.TableCell.Whose;
import paike.datasets.words.NothingWords;
import paike.datasets.words.PeriodLabel;
import paike.datasets.words.Spelling;
import paike.model.Text;
import paike.model.school.LessonKind;

/** Sums of lessons that a sheet states itself. */
final class Totals {
    private static final Pattern HEAD =
            Pattern.compile(
                    "(?:每?周)?总?(?:课时|节数|节次|学时|课节)数?(?:合计|总计|小计|总数)?|"
                            + "(?:每?周)?(?:合计|总计|小计|共计|总和)(?:课时|节数|学时|节)?数?|total|sum");

    private static final Pattern IN_TITLE =
            Pattern.compile(
                    "(?:每?周(?:总)?(?:课时|节数|学时)数?|总课时数?|总节数|课时数?合计|合计课时):?共?(\\d{1,2})(?!\\d|[.:/-])");

    private Totals() {}

    static boolean isHead(String text) {
        return HEAD.matcher(Spelling.plain(text)).matches();
    }

    static boolean isLesson(String text) {
        return !text.isEmpty() && !NothingWords.isNothing(text) && !PeriodLabel.isBreak(text);
    }

    /** Accounts for a title that states the load of its table, as 周课时：12. */
    static void checkTitle(SheetAccount account, Whose whose, List<TableCell> cells) {
        var stated =
                IN_TITLE.matcher(Spelling.plain(account.grid().text(whose.row(), whose.column())));
        if (!stated.find()) {
            return;
        }
        long lessons =
                cells.stream()
                        .filter(cell -> cell.time().kind() == LessonKind.LESSON)
                        .filter(cell -> isLesson(cell.text()) || isLesson(shown(account, cell)))
                        .mapToLong(cell -> cell.time().length())
                        .sum();
        if (lessons > 0 && lessons != Long.parseLong(stated.group(1))) {
            account.notRead(
                    whose.row(),
                    whose.column(),
                    wrong(stated.group(1), lessons),
                    new Text("请核对课表或合计。", "Check the timetable or the sum."));
        }
    }

    private static String shown(SheetAccount account, TableCell cell) {
        return account.grid().shown(cell.row(), cell.column());
    }

    private static Text wrong(String stated, long lessons) {
        return Text.of("合计写的是 %s，表里是 %d 节", "the sum says %s, the table has %d", stated, lessons);
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
                wrong(text, lessons),
                new Text("请核对课表或合计。", "Check the timetable or the sum."));
    }
}
