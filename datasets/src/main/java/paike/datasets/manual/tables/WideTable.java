package paike.datasets.manual.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
import paike.model.school.WeekType;

/** A master sheet: days across, the periods of each below it, classes or teachers down the side. */
final class WideTable {
    private static final int HEAD_ROWS = 4;

    private final SheetAccount account;
    private final Grid grid;
    private final Signs signs;
    private final int dayRow;
    private final NavigableMap<Integer, Signs.Day> week;
    private final int left;
    private final int end;
    private final int labelRow;
    private final TreeMap<Integer, Head> heads = new TreeMap<>();
    private int lastHeadRow;

    WideTable(
            SheetAccount account,
            Signs signs,
            int dayRow,
            NavigableMap<Integer, Signs.Day> week,
            int left,
            int right,
            int end) {
        this.account = account;
        this.grid = account.grid();
        this.signs = signs;
        this.dayRow = dayRow;
        this.week = week;
        this.left = left;
        this.end = end;
        this.labelRow = labelRow(right);
        this.lastHeadRow = Math.max(dayRow, labelRow);
        if (labelRow >= 0) {
            readHeads(right);
        }
    }

    boolean isOne() {
        return labelRow >= 0 && week.firstKey() > left;
    }

    int lastColumn() {
        return heads.lastKey();
    }

    /** Row with the periods: that of the days where each names one; negative if there is none. */
    private int labelRow(int right) {
        if (week.values().stream().allMatch(day -> day.period().isPresent())) {
            return dayRow;
        }
        int named = namedRow(right);
        return named < 0 && numberClocks(right) ? namedRow(right) : named;
    }

    /** Numbers columns that say their times of the clock and nothing else. */
    private boolean numberClocks(int right) {
        var clocks = new ClockHeads(grid, signs);
        boolean isDone = false;
        for (int row = dayRow + 1; row < Math.min(end, dayRow + 1 + HEAD_ROWS); row++) {
            int at = row;
            for (int day : week.keySet()) {
                var next = week.higherKey(day);
                isDone |=
                        clocks.number(
                                IntStream.range(day, next == null ? right + 1 : next)
                                        .mapToObj(column -> new At(at, column))
                                        .toList(),
                                head -> contents(at, head.column()));
            }
        }
        return isDone;
    }

    private Set<String> contents(int row, int column) {
        return IntStream.range(row + 1, end)
                .mapToObj(below -> grid.shown(below, column))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
    }

    private int namedRow(int right) {
        long days = week.values().stream().map(Signs.Day::weekday).distinct().count();
        for (int row = dayRow + 1; row < Math.min(end, dayRow + 1 + HEAD_ROWS); row++) {
            int at = row;
            long labels =
                    IntStream.rangeClosed(week.firstKey(), right)
                            .filter(column -> signs.isLesson(at, column))
                            .count();
            if (labels >= Math.max(2, days * 2)) {
                return row;
            }
        }
        return -1;
    }

    private void readHeads(int right) {
        for (int column = week.firstKey(); column <= right; column++) {
            var label =
                    labelRow == dayRow
                            ? signs.day(dayRow, column).flatMap(Signs.Day::period)
                            : signs.label(labelRow, column);
            if (label.isEmpty() && labelRow != dayRow) {
                label = offBell(column);
            }
            if (label.isEmpty()) {
                if (isEndOfDays(column)) {
                    break;
                }
                continue;
            }
            if (grid.area(labelRow, column).firstColumn() < column) {
                continue; // subject and teacher of one period beside each other
            }
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
        week.keySet().forEach(column -> account.read(dayRow, column));
        int below = grid.area(dayRow, left).lastRow();
        if (below > lastHeadRow && below <= dayRow + HEAD_ROWS) {
            lastHeadRow = below;
        }
    }

    /** The columns of a period. */
    private int lastColumn(int column) {
        return Math.max(column, grid.area(labelRow, column).lastColumn());
    }

    /** A time of the clock under a name that is no period, such as 其他. */
    private Optional<PeriodLabel> offBell(int column) {
        var name = grid.text(labelRow, column);
        var clock = name.isEmpty() ? null : clock(column);
        return clock == null
                ? Optional.empty()
                : Optional.of(new PeriodLabel(PeriodLabel.Kind.BREAK, 0, 0, Half.ANY, clock, name));
    }

    private boolean isEndOfDays(int column) {
        return column > week.lastKey()
                && !grid.area(dayRow, week.lastKey()).includes(dayRow, column)
                && !grid.shown(dayRow, column).isEmpty();
    }

    private Half half(int column) {
        for (int row = dayRow + 1; row <= labelRow; row++) {
            for (int at = column; at >= week.firstKey(); at--) {
                var half = PeriodLabel.halfAlone(grid.shown(row, at));
                if (half != Half.ANY) {
                    account.read(row, at);
                    return half;
                }
                if (week.containsKey(at)) {
                    break;
                }
            }
        }
        return Half.ANY;
    }

    private ClockWords.@Nullable Span clock(int column) {
        int below = labelRow + 1;
        var clock = ClockWords.of(grid.shown(below, column));
        if (clock.isPresent() && below < end) {
            account.read(below, column);
            lastHeadRow = Math.max(lastHeadRow, below);
        }
        return clock.orElse(null);
    }

    FoundTable table() {
        var times = TableFinder.times(week, heads);
        var headTexts = headTexts();
        var side = new Side(account);
        var title = TableFinder.title(account, dayRow, left, heads.lastKey());
        markHeads();
        var cells = new ArrayList<TableCell>();
        var weeks = new WeekLines(grid, left, week.firstKey() - 1);
        Optional<Whose> before = Optional.empty();
        for (int row = lastHeadRow + 1; row < end; ) {
            int at = row;
            boolean isWeek = weeks.of(row) != WeekType.ALL;
            if (isAcross(row)) {
                row++;
                continue;
            }
            var named = side.whose(line(at), week.firstKey() - left, headTexts);
            var whose = named.isEmpty() && isWeek ? before : named;
            int last = isWeek ? at : whose.map(one -> lastRow(at, one)).orElse(at);
            if (whose.isPresent() && hasContent(at, last)) {
                checkTotals(at, last, headTexts);
                addCells(cells, times, at, last, whose.get(), weeks.of(at));
            }
            before = whose;
            row = last + 1;
        }
        cells.sort(TableFinder.inOrder());
        return new FoundTable(account, cells, title.text(), String.join("\n", headTexts));
    }

    /** True for words across the table, as the name of a group of its lines. */
    private boolean isAcross(int row) {
        return grid.area(row, week.firstKey() - 1).lastColumn() >= week.firstKey();
    }

    /** A number under a head such as 合计 has to be that of the lessons beside it. */
    private void checkTotals(int row, int last, List<String> headTexts) {
        for (int column = left; column < grid.columnCount(); column++) {
            boolean isLeft = column < week.firstKey();
            if (!isLeft && column <= heads.lastKey()) {
                continue;
            }
            var head = isLeft ? headTexts.get(column - left) : headOf(column);
            var text = grid.text(row, column);
            if (!Totals.isHead(head) || !text.matches("\\d{1,3}")) {
                continue;
            }
            long lessons =
                    heads.entrySet().stream()
                            .filter(one -> one.getValue().label().kind() == PeriodLabel.Kind.LESSON)
                            .filter(one -> Totals.isLesson(text(row, last, one.getKey())))
                            .count();
            Totals.check(account, row, column, lessons);
        }
    }

    private String headOf(int column) {
        var text = "";
        for (int row = dayRow; row <= lastHeadRow; row++) {
            text = text.isEmpty() ? grid.shown(row, column) : text;
        }
        return text;
    }

    private void addCells(
            List<TableCell> cells,
            NavigableMap<Integer, Time> times,
            int row,
            int last,
            Whose whose,
            WeekType weeks) {
        times.forEach(
                (column, time) ->
                        cells.add(
                                new TableCell(
                                        new Area(row, column, last, lastColumn(column)),
                                        text(row, last, column),
                                        whose,
                                        Days.at(week, column),
                                        weeks,
                                        time)));
    }

    private Side.Line line(int row) {
        return new Side.Line() {
            @Override
            public int row(int i) {
                return row;
            }

            @Override
            public int column(int i) {
                return left + i;
            }
        };
    }

    /** The last row that belongs to the same class: of its merged cell, or before the next name. */
    private int lastRow(int row, Whose whose) {
        int last = Math.min(end - 1, grid.area(whose.row(), whose.column()).lastRow());
        boolean isTeacherRow =
                last == row
                        && row + 1 < end
                        && isSideEmpty(row + 1)
                        && hasContent(row + 1, row + 1);
        return isTeacherRow ? row + 1 : Math.max(row, last);
    }

    private boolean isSideEmpty(int row) {
        return IntStream.range(left, week.firstKey())
                .allMatch(column -> grid.text(row, column).isEmpty());
    }

    private boolean hasContent(int row, int last) {
        return IntStream.rangeClosed(row, last)
                .anyMatch(
                        at ->
                                heads.keySet().stream()
                                        .anyMatch(column -> !grid.shown(at, column).isEmpty()));
    }

    private String text(int row, int last, int column) {
        return CellTexts.of(account, new Area(row, column, last, lastColumn(column)));
    }

    /** What the cells beside the heads say of the columns left of the days. */
    private List<String> headTexts() {
        var texts = new ArrayList<String>();
        for (int column = left; column < week.firstKey(); column++) {
            var text = "";
            for (int row = dayRow; row <= lastHeadRow; row++) {
                text = grid.shown(row, column).isEmpty() ? text : grid.shown(row, column);
            }
            texts.add(text);
        }
        return texts;
    }

    private void markHeads() {
        for (int row = dayRow; row <= lastHeadRow; row++) {
            int from = row > labelRow ? heads.lastKey() : week.firstKey() - 1;
            for (int column = left; column <= from; column++) {
                account.read(row, column);
            }
        }
    }
}
