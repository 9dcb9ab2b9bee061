package paike.datasets.manual.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import paike.datasets.grid.Area;
import paike.datasets.grid.Grid;
import paike.datasets.grid.SheetAccount;
import paike.datasets.manual.tables.PeriodNumbers.Head;
import paike.datasets.manual.tables.TableCell.At;
import paike.datasets.manual.tables.TableCell.Time;
import paike.datasets.manual.tables.TableCell.Whose;
import paike.datasets.words.ClockWords;
import paike.datasets.words.PeriodLabel;
import paike.datasets.words.PeriodLabel.Half;
import paike.model.school.LessonKind;

/**
 * Days down the side: with the periods beside them and classes across (a master sheet turned), or
 * with the periods across (a block turned).
 */
final class TallTable {
    private static final int HEAD_ROWS = 4;

    private final SheetAccount account;
    private final Grid grid;
    private final Signs signs;
    private final int dayColumn;
    private final NavigableMap<Integer, Signs.Day> week;
    private final int end;
    private final int labelColumn;
    private final int labelRow;
    private final Side side;

    TallTable(
            SheetAccount account,
            Signs signs,
            int dayColumn,
            NavigableMap<Integer, Signs.Day> week,
            int end) {
        this.account = account;
        this.grid = account.grid();
        this.signs = signs;
        this.dayColumn = dayColumn;
        this.week = week;
        this.end = end;
        this.side = new Side(account);
        this.labelColumn = labelColumn();
        this.labelRow = labelColumn < 0 ? labelRow() : -1;
    }

    boolean isOne() {
        return labelColumn >= 0 || labelRow >= 0;
    }

    private int labelColumn() {
        if (week.values().stream().allMatch(day -> day.period().isPresent())) {
            return dayColumn;
        }
        long days = week.values().stream().mapToInt(Signs.Day::weekday).distinct().count();
        return IntStream.rangeClosed(Math.max(0, dayColumn - 2), dayColumn + 3)
                .boxed()
                .filter(column -> labels(column) > days)
                .max(Comparator.comparingLong(this::labels))
                .orElse(-1);
    }

    /** Periods that follow one another; numbers of something else stand again and again. */
    private long labels(int column) {
        return IntStream.range(week.firstKey(), end)
                .filter(row -> signs.isLesson(row, column))
                .filter(
                        row ->
                                row == week.firstKey()
                                        || !grid.shown(row, column)
                                                .equals(grid.shown(row - 1, column)))
                .count();
    }

    private int labelRow() {
        for (int row = week.firstKey() - 1;
                row >= Math.max(0, week.firstKey() - HEAD_ROWS);
                row--) {
            int at = row;
            long labels =
                    IntStream.range(dayColumn + 1, grid.columnCount())
                            .filter(column -> signs.isLesson(at, column))
                            .count();
            if (labels > 2) {
                return row;
            }
        }
        return -1;
    }

    FoundTable table() {
        week.keySet().forEach(row -> account.read(row, dayColumn));
        return labelColumn >= 0 ? master() : block();
    }

    private int firstColumn() {
        int first = Math.max(dayColumn, labelColumn) + 1;
        while (first < grid.columnCount() && isClocks(first)) {
            first++;
        }
        return first;
    }

    private FoundTable master() {
        var heads = new TreeMap<Integer, Head>();
        int first = firstColumn();
        for (int row = week.firstKey(); row < end; row++) {
            int at = row;
            var label =
                    signs.day(row, dayColumn)
                            .filter(day -> labelColumn == dayColumn)
                            .flatMap(Signs.Day::period)
                            .or(() -> signs.label(at, labelColumn));
            if (label.isPresent() && grid.area(row, labelColumn).firstRow() == row) {
                heads.put(row, head(row, label.get(), first));
            }
        }
        var times = TableFinder.times(week, heads);
        int headRow = headRow(first);
        var title = TableFinder.title(account, headRow, 0, grid.columnCount() - 1);
        var cells = new ArrayList<TableCell>();
        int lastColumn = first;
        for (int column = first; column < grid.columnCount(); column = lastColumn + 1) {
            var whose = whose(headRow, column);
            int at = column;
            lastColumn = lastColumn(headRow, column, whose);
            int last = lastColumn;
            whose.ifPresent(one -> checkTotals(times, first, at, last));
            whose.ifPresent(
                    one ->
                            times.forEach(
                                    (row, time) ->
                                            cells.add(
                                                    new TableCell(
                                                            area(row, at, last),
                                                            CellTexts.of(
                                                                    account, area(row, at, last)),
                                                            one,
                                                            Days.at(week, row),
                                                            time))));
        }
        cells.sort(TableFinder.inOrder());
        return new FoundTable(account, cells, title.text(), corner(headRow, first));
    }

    /** Below the days a row such as 合计 has to be the number of lessons above it. */
    private void checkTotals(NavigableMap<Integer, Time> times, int first, int column, int last) {
        for (int row = Objects.requireNonNull(times.lastKey()) + 1; row < end; row++) {
            int at = row;
            boolean isSum =
                    IntStream.range(0, first).anyMatch(i -> Totals.isHead(grid.shown(at, i)));
            if (isSum && grid.text(row, column).matches("\\d{1,3}")) {
                long lessons =
                        times.entrySet().stream()
                                .filter(one -> one.getValue().kind() == LessonKind.LESSON)
                                .map(one -> CellTexts.of(account, area(one.getKey(), column, last)))
                                .filter(Totals::isLesson)
                                .count();
                Totals.check(account, row, column, lessons);
            }
        }
    }

    /** The last column of the same class, as one of subjects has another of teachers behind it. */
    private int lastColumn(int headRow, int column, Optional<Whose> whose) {
        int last = column;
        while (whose.isPresent() && last + 1 < grid.columnCount()) {
            var next = whose(headRow, last + 1);
            boolean isSame =
                    next.isPresent()
                            && next.get().text().equals(whose.get().text())
                            && next.get().subject().equals(whose.get().subject())
                            && next.get().grade() == whose.get().grade();
            if (!isSame) {
                return last;
            }
            last++;
        }
        return last;
    }

    /** A period's rows and the columns of one class. */
    private Area area(int row, int first, int last) {
        int lastRow = Math.min(end - 1, grid.area(row, labelColumn).lastRow());
        return new Area(row, first, Math.max(row, lastRow), last);
    }

    private boolean isClocks(int column) {
        long clocks =
                IntStream.range(week.firstKey(), end)
                        .filter(row -> ClockWords.of(grid.text(row, column)).isPresent())
                        .count();
        return clocks > 1;
    }

    private Head head(int row, PeriodLabel label, int first) {
        var half = Half.ANY;
        ClockWords.Span clock = null;
        var at = new At(row, labelColumn);
        for (int column = 0; column < first; column++) {
            var named = PeriodLabel.halfAlone(grid.shown(row, column));
            half = named == Half.ANY ? half : named;
            var span = ClockWords.of(grid.shown(row, column)).orElse(null);
            clock = span == null ? clock : span;
            at = span == null ? at : new At(row, column);
            account.read(row, column);
        }
        return new Head(label, half, clock, at);
    }

    /** The first row with the names of the columns. */
    private int headRow(int first) {
        int row = week.firstKey() - 1;
        while (row > 0
                && row > week.firstKey() - 3
                && isNames(row - 1, first)
                && !account.knows(row - 1, first)) {
            row--;
        }
        return Math.max(0, row);
    }

    /** True for a row of several names; a title is one for all columns. */
    private boolean isNames(int row, int first) {
        long names =
                IntStream.range(first, grid.columnCount())
                        .filter(column -> !grid.text(row, column).isEmpty())
                        .count();
        boolean isTitle =
                grid.area(row, first).width() > (grid.columnCount() - first) * 2 / 3
                        && grid.columnCount() - first > 1;
        return names > 0 && !isTitle && signs.daysOfRow(row).isEmpty();
    }

    private Optional<Whose> whose(int headRow, int column) {
        int size = week.firstKey() - headRow;
        var line =
                new Side.Line() {
                    @Override
                    public int row(int i) {
                        return headRow + i;
                    }

                    @Override
                    public int column(int i) {
                        return column;
                    }
                };
        var heads = new ArrayList<String>();
        IntStream.range(0, size).forEach(i -> heads.add(headOf(headRow + i, column)));
        return side.whose(line, size, heads);
    }

    /** The cell itself where it says that the column is no class, such as 合计. */
    private String headOf(int row, int column) {
        return Side.isBeside(grid.shown(row, column)) ? grid.shown(row, column) : "";
    }

    private String corner(int headRow, int first) {
        var texts = new ArrayList<String>();
        for (int row = headRow; row < week.firstKey(); row++) {
            for (int column = 0; column < first; column++) {
                texts.add(grid.text(row, column));
                account.read(row, column);
            }
        }
        return String.join("\n", texts).strip();
    }

    private FoundTable block() {
        var heads = new TreeMap<Integer, Head>();
        for (int column = dayColumn + 1; column < grid.columnCount(); column++) {
            var label = signs.label(labelRow, column);
            if (label.isPresent()) {
                var clock = clock(column);
                heads.put(
                        column,
                        new Head(
                                label.get(),
                                half(column),
                                clock,
                                new At(clock == null ? labelRow : labelRow + 1, column)));
                account.read(labelRow, column);
            }
        }
        var times = TableFinder.timesOfDay(heads);
        var title = TableFinder.title(account, labelRow, 0, grid.columnCount() - 1);
        account.read(labelRow, dayColumn);
        List<TableCell> cells = new ArrayList<>();
        week.forEach(
                (row, day) ->
                        times.forEach(
                                (column, time) ->
                                        cells.add(
                                                new TableCell(
                                                        lines(row, column),
                                                        CellTexts.of(account, lines(row, column)),
                                                        title,
                                                        day.weekday(),
                                                        Objects.requireNonNull(time)))));
        return new FoundTable(
                account, cells, title.text() + "\n" + grid.text(labelRow, dayColumn), "");
    }

    /** The rows of a day: those of its merged cell, or one more without a day. */
    private Area lines(int row, int column) {
        int last = Math.max(row, grid.area(row, dayColumn).lastRow());
        boolean isTeacherRow =
                last == row
                        && row + 1 < end
                        && !week.containsKey(row + 1)
                        && grid.text(row + 1, dayColumn).isEmpty()
                        && nextDay(row) == row + 2;
        return new Area(row, column, isTeacherRow ? row + 1 : last, column);
    }

    /** Row of the next day; behind the last day as far as the days before it are apart. */
    private int nextDay(int row) {
        var next = week.higherKey(row);
        var before = week.lowerKey(row);
        return next == null ? row + (before == null ? 1 : row - before) : next;
    }

    private Half half(int column) {
        for (int row = Math.max(0, labelRow - 2); row < labelRow; row++) {
            var half = PeriodLabel.halfAlone(grid.shown(row, column));
            if (half != Half.ANY) {
                account.read(row, column);
                return half;
            }
        }
        return Half.ANY;
    }

    private ClockWords.@Nullable Span clock(int column) {
        return labelRow + 1 < week.firstKey()
                ? ClockWords.of(grid.shown(labelRow + 1, column)).orElse(null)
                : null;
    }
}
