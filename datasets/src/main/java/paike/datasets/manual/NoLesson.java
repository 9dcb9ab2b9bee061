package paike.datasets.manual;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import paike.datasets.grid.SheetAccount;
import paike.datasets.manual.entries.Lens;
import paike.datasets.manual.tables.TableCell;
import paike.datasets.words.NothingWords;
import paike.datasets.words.PeriodLabel;
import paike.model.Text;

/** Accounts for the cells of a table that hold no lesson. */
final class NoLesson {
    private static final Pattern MEETING =
            Pattern.compile(".*(?:教研|例会|会议|备课|培训|开会).*", Pattern.DOTALL);

    /** What words say: most stand in many cells. */
    private enum Says {
        NOTHING,
        A_BREAK,
        FAILURE,
        SOMETHING
    }

    private final SheetAccount account;
    private final Map<String, Says> saysOf = new HashMap<>();

    NoLesson(SheetAccount account) {
        this.account = account;
    }

    /** True if the cell is accounted for: hidden, empty by its own words, a break, a meeting. */
    boolean is(TableCell cell, Lens lens) {
        return cell.text().isEmpty() || isHidden(cell) || isNothing(cell) || isBreak(cell, lens);
    }

    /** What nobody sees is most often of an older timetable. */
    boolean isHidden(TableCell cell) {
        boolean isHidden =
                account.grid().isRowHidden(cell.row())
                        || account.grid().isColumnHidden(cell.column());
        if (isHidden) {
            account.passedOver(
                    cell.row(),
                    cell.column(),
                    new Text("在隐藏的行或列里，没有读", "in a hidden row or column, not read"));
        }
        return isHidden;
    }

    private boolean isNothing(TableCell cell) {
        var says = says(cell.text());
        if (says == Says.NOTHING) {
            account.read(cell.row(), cell.column());
            return true;
        }
        if (says == Says.FAILURE) {
            account.notRead(
                    cell.row(),
                    cell.column(),
                    new Text("公式出错", "the formula has failed"),
                    new Text("请改成文字后保存。", "Write the words instead and save it."));
            return true;
        }
        return false;
    }

    private Says says(String text) {
        return saysOf.computeIfAbsent(
                text,
                words ->
                        NothingWords.isNothing(words)
                                ? Says.NOTHING
                                : NothingWords.isBroken(words)
                                        ? Says.FAILURE
                                        : PeriodLabel.isBreak(words)
                                                ? Says.A_BREAK
                                                : Says.SOMETHING);
    }

    private boolean isBreak(TableCell cell, Lens lens) {
        boolean isMeeting = lens != Lens.CLASS && MEETING.matcher(cell.text()).matches();
        boolean isNoPeriod = cell.time().kind() == null;
        if (isNoPeriod || isMeeting || says(cell.text()) == Says.A_BREAK) {
            account.passedOver(
                    cell.row(),
                    cell.column(),
                    Text.of(
                            "“%s” 不是排课的节次，不检查",
                            "\"%s\" is no lesson period; it is not judged",
                            isNoPeriod ? cell.time().name() : cell.text()));
            return true;
        }
        return false;
    }
}
