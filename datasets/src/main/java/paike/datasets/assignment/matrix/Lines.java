package paike.datasets.assignment.matrix;

import paike.datasets.Problem;
import paike.datasets.grid.Area;
import paike.datasets.grid.Grid;
import paike.datasets.grid.SheetAccount;
import paike.model.Text;

/**
 * A sheet by lines and places in them: rows and columns, or columns and rows if it is turned
 * because subjects stand down its side.
 *
 * @param from first row or column of every line that counts, from 0
 * @param to last one, excluded
 */
record Lines(SheetAccount account, boolean isTurned, int from, int to) {

    /** The whole sheet. */
    static Lines all(SheetAccount account, boolean isTurned) {
        var grid = account.grid();
        return new Lines(account, isTurned, 0, isTurned ? grid.rowCount() : grid.columnCount());
    }

    /** The part of every line from one place to another; the latter excluded. */
    Lines part(int first, int end) {
        return new Lines(account, isTurned, from + first, from + end);
    }

    private Grid grid() {
        return account.grid();
    }

    int count() {
        return isTurned ? grid().columnCount() : grid().rowCount();
    }

    /** Places of every line of the whole sheet. */
    int whole() {
        return isTurned ? grid().rowCount() : grid().columnCount();
    }

    int width() {
        return to - from;
    }

    int row(int line, int at) {
        return isTurned ? from + at : line;
    }

    int column(int line, int at) {
        return isTurned ? line : from + at;
    }

    String text(int line, int at) {
        return grid().text(row(line, at), column(line, at));
    }

    /** The text of the merged area that covers the place. */
    String shown(int line, int at) {
        return grid().shown(row(line, at), column(line, at));
    }

    /** The last place of the merged area in its line. */
    int lastMerged(int line, int at) {
        Area area = grid().area(row(line, at), column(line, at));
        return Math.min(to - 1, isTurned ? area.lastRow() : area.lastColumn()) - from;
    }

    boolean isHidden(int line, int at) {
        return grid().isRowHidden(row(line, at)) || grid().isColumnHidden(column(line, at));
    }

    void read(int line, int at) {
        account.read(row(line, at), column(line, at));
    }

    void guessed(int line, int at, Text words) {
        account.guessed(row(line, at), column(line, at), words);
    }

    void refuse(int line, int at) {
        account.notRead(
                row(line, at),
                column(line, at),
                Text.of(
                        "“%s” 既不是教师也不是课时",
                        "\"%s\" is neither a teacher nor hours", shown(line, at)),
                Problem.NO_ADVICE);
    }

    /** Hours of subjects that share a place. */
    void refuseHours(int line, int at) {
        notRead(
                line,
                at,
                new Text("几个科目合在一栏：看不出各几节", "subjects that share a column: whose hours?"),
                new Text("每个科目一栏，或另给课时表。", "A column for each, or a sheet of hours."));
    }

    void notRead(int line, int at, Text words, Text advice) {
        account.notRead(row(line, at), column(line, at), words, advice);
    }
}
