package paike.datasets.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import paike.datasets.grid.SheetAccount;
import paike.datasets.words.HoursText;
import paike.datasets.words.Spelling;
import paike.model.Text;
import paike.model.school.WeekType;

/** Sums in a list: rows of subtotals, and a column with the load of each teacher. */
final class ListTotals {
    /**
     * @param each hours as written, every second week half
     * @param all those of all classes of the row
     * @param isKnown false if the row has hours that could not be read, or none
     */
    private record Line(int row, String teacher, double each, double all, boolean isKnown) {}

    private final SheetAccount account;
    private final ListTable table;
    private final List<Line> lines = new ArrayList<>();
    private final Map<Integer, List<TaskText.Item>> inWords = new TreeMap<>();
    private int firstOfSum;

    ListTotals(SheetAccount account, ListTable table) {
        this.account = account;
        this.table = table;
    }

    void add(int row, @Nullable HoursText hours, int classes) {
        var teacher = Spelling.plain(table.text(row, ColumnHead.TEACHER));
        double each = each(hours);
        lines.add(new Line(row, teacher, each, each * Math.max(1, classes), hours != null));
    }

    /** What a teacher does by the words of one cell. */
    void addInWords(int row, List<TaskText.Item> items) {
        inWords.put(row, items);
    }

    /** The hours beside such words have to be those of all that the words say; when all is read. */
    void checkInWords(Gathered gathered) {
        var head = table.has(ColumnHead.TOTAL) ? ColumnHead.TOTAL : ColumnHead.PERIODS;
        for (var line : inWords.entrySet()) {
            int row = line.getKey();
            var text = table.has(head) ? table.text(row, head) : "";
            boolean isKnown = line.getValue().stream().allMatch(item -> item.hours() != null);
            if (!isKnown || !isNumber(text)) {
                continue;
            }
            double all =
                    line.getValue().stream()
                            .mapToDouble(item -> classes(item, gathered) * each(item.hours()))
                            .sum();
            check(
                    row,
                    table.column(head),
                    Double.parseDouble(text),
                    List.of(List.of(new Line(row, "", all, all, true))));
        }
    }

    private static long classes(TaskText.Item item, Gathered gathered) {
        return item.classes().size()
                + item.grades().stream().mapToLong(grade -> gathered.classesOf(grade).size()).sum();
    }

    private static double each(@Nullable HoursText hours) {
        if (hours == null) {
            return 0;
        }
        return hours.isHalf() || hours.week() != WeekType.ALL
                ? hours.periods() / 2.0
                : hours.periods();
    }

    /** A row that may be a sum of those since the last one, or of all. */
    void checkRow(int row) {
        if (!table.has(ColumnHead.PERIODS)) {
            return;
        }
        int column = table.column(ColumnHead.PERIODS);
        var text = account.grid().text(row, column);
        var words = new StringBuilder();
        for (int at = 0; at < account.grid().columnCount(); at++) {
            words.append(account.grid().text(row, at)).append(' ');
        }
        if (!words.toString().matches(".*(?:合\\s*计|小\\s*计|总\\s*计).*") || !isNumber(text)) {
            return;
        }
        var some = lines.subList(firstOfSum, lines.size());
        firstOfSum = lines.size();
        boolean isOfPart = words.toString().matches(".*小\\s*计.*");
        check(
                row,
                column,
                Double.parseDouble(text),
                isOfPart ? List.of(some) : List.of(some, lines));
    }

    /** The loads, when all rows are known. */
    void checkColumn() {
        if (!table.has(ColumnHead.TOTAL)) {
            return;
        }
        int column = table.column(ColumnHead.TOTAL);
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var text = account.grid().text(line.row(), column);
            if (isNumber(text)) {
                var own = lines.stream().filter(one -> one.teacher().equals(line.teacher()));
                check(
                        line.row(),
                        column,
                        Double.parseDouble(text),
                        List.of(List.of(line), group(i, column), own.toList()));
            }
        }
    }

    /** The rows of a teacher until the next sum. */
    private List<Line> group(int from, int column) {
        int to = from + 1;
        while (to < lines.size()
                && lines.get(to).teacher().equals(lines.get(from).teacher())
                && account.grid().text(lines.get(to).row(), column).isEmpty()) {
            to++;
        }
        return lines.subList(from, to);
    }

    private static boolean isNumber(String text) {
        return text.matches("\\d{1,4}(?:\\.\\d)?");
    }

    /** A sum is right if it is that of any of the groups; with unknown hours it cannot be told. */
    private void check(int row, int column, double said, List<List<Line>> groups) {
        for (var group : groups) {
            double each = group.stream().mapToDouble(Line::each).sum();
            double all = group.stream().mapToDouble(Line::all).sum();
            boolean isKnown = group.stream().allMatch(Line::isKnown);
            if (!isKnown || Math.abs(said - each) < 0.01 || Math.abs(said - all) < 0.01) {
                account.read(row, column);
                return;
            }
        }
        account.notRead(
                row,
                column,
                Text.of(
                        "合计与各行相加的课时不符：写的是 %s",
                        "the sum says %s, the rows add up to something else",
                        MatrixTotals.number(said)),
                new Text("请核对各行课时或合计。", "Check the hours or the sum."));
    }
}
