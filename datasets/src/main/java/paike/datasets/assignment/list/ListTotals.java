package paike.datasets.assignment.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import paike.datasets.assignment.gathered.Gathered;
import paike.datasets.assignment.matrix.MatrixTotals;
import paike.datasets.assignment.phrases.ColumnHead;
import paike.datasets.assignment.phrases.TaskText;
import paike.datasets.grid.SheetAccount;
import paike.datasets.words.HoursText;
import paike.datasets.words.Spelling;
import paike.model.Text;
import paike.model.school.WeekType;

/** Sums in a list: rows of subtotals, and a column with the load of each teacher. */
final class ListTotals {
    /**
     * @param each hours as written, every second week half
     * @param classes of the row, at least one
     * @param grades all of whose classes the row is about
     * @param isKnown false if the row has hours that could not be read, or none
     */
    private record Line(
            int row,
            String teacher,
            double each,
            int classes,
            List<Integer> grades,
            boolean isKnown) {}

    private final SheetAccount account;
    private final ListTable table;
    private final Gathered gathered;
    private final List<Line> lines = new ArrayList<>();
    private final Map<Integer, List<TaskText.Item>> inWords = new TreeMap<>();
    private int firstOfSum;

    ListTotals(SheetAccount account, Gathered gathered, ListTable table) {
        this.account = account;
        this.gathered = gathered;
        this.table = table;
    }

    /**
     * @param grades all of whose classes the row is about
     */
    void add(int row, @Nullable HoursText hours, int classes, List<Integer> grades) {
        var teacher = Spelling.plain(table.text(row, ColumnHead.TEACHER));
        lines.add(new Line(row, teacher, each(hours), Math.max(1, classes), grades, hours != null));
    }

    /** Of all classes of a row. */
    private double all(Line line) {
        return line.each() * (line.grades().isEmpty() ? line.classes() : classesOf(line.grades()));
    }

    private long classesOf(List<Integer> grades) {
        return grades.stream().mapToLong(grade -> gathered.classesOf(grade).size()).sum();
    }

    /** What a teacher does by the words of one cell. */
    void addInWords(int row, List<TaskText.Item> items) {
        inWords.put(row, items);
    }

    /** The hours beside such words have to be those of all that the words say; when all is read. */
    void checkInWords() {
        var head = table.has(ColumnHead.TOTAL) ? ColumnHead.TOTAL : ColumnHead.PERIODS;
        for (var line : inWords.entrySet()) {
            int row = line.getKey();
            var text = table.has(head) ? table.text(row, head) : "";
            boolean isKnown = line.getValue().stream().allMatch(item -> item.hours() != null);
            if (!isKnown || !isNumber(text)) {
                continue;
            }
            check(
                    row,
                    table.column(head),
                    Double.parseDouble(text),
                    List.of(List.of(inWords(row, line.getValue()))));
        }
    }

    private Line inWords(int row, List<TaskText.Item> items) {
        double all =
                items.stream()
                        .mapToDouble(
                                item ->
                                        each(item.hours())
                                                * (item.classes().size()
                                                        + classesOf(item.grades())))
                        .sum();
        boolean isKnown = items.stream().allMatch(item -> item.hours() != null);
        return new Line(row, "", all, 1, List.of(), isKnown);
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
                isOfPart
                        ? List.of(some, inWords(some))
                        : List.of(some, lines, inWords(some), inWords(lines)));
    }

    /** What cells of the same rows say, whatever the sum of a row says. */
    private List<Line> inWords(List<Line> some) {
        return some.stream()
                .map(
                        line -> {
                            var items = inWords.getOrDefault(line.row(), List.of());
                            return items.isEmpty() ? line : inWords(line.row(), items);
                        })
                .toList();
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
        double sum = 0;
        for (var group : groups) {
            double each = group.stream().mapToDouble(Line::each).sum();
            double all = group.stream().mapToDouble(this::all).sum();
            sum = all;
            boolean isKnown = group.stream().allMatch(Line::isKnown);
            boolean isAll = Math.abs(said - all) < 0.01;
            boolean isEach = Math.abs(said - each) < 0.01;
            if (isKnown && isEach && !isAll) {
                gathered.countTotals();
            }
            if (!isKnown || isEach || isAll) {
                account.read(row, column);
                return;
            }
        }
        account.notRead(
                row,
                column,
                Text.of(
                        "合计与各行相加的课时不符：写的是 %s，相加是 %s",
                        "the sum says %s, the hours add up to %s",
                        MatrixTotals.number(said),
                        MatrixTotals.number(sum)),
                new Text("请核对各行课时或合计。", "Check the hours or the sum."));
    }
}
