package paike.datasets.manual.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import paike.datasets.grid.Area;
import paike.datasets.grid.Grid;
import paike.datasets.grid.SheetAccount;
import paike.datasets.manual.tables.PeriodNumbers.Head;
import paike.datasets.manual.tables.TableCell.At;
import paike.datasets.manual.tables.TableCell.Whose;
import paike.datasets.words.ClockWords;
import paike.datasets.words.PeriodLabel;
import paike.datasets.words.PeriodLabel.Half;
import paike.model.school.WeekType;

/** The block of one class, teacher or room: days across, periods down the side. */
final class BlockTable {
    private static final Optional<PeriodLabel> NONE = Optional.empty();

    private final SheetAccount account;
    private final Grid grid;
    private final Signs signs;
    private final int dayRow;
    private final NavigableMap<Integer, Signs.Day> week;
    private final int left;
    private final int end;
    private final int labelColumn;

    /** The row above the first one with a period: that of the days, or of a block before this. */
    private final int headRow;

    BlockTable(
            SheetAccount account,
            Signs signs,
            int dayRow,
            NavigableMap<Integer, Signs.Day> week,
            int left,
            int end) {
        this.account = account;
        this.grid = account.grid();
        this.signs = signs;
        this.dayRow = dayRow;
        this.week = week;
        this.left = left;
        this.end = end;
        this.headRow = dayRow;
        this.labelColumn = labelColumn();
    }

    /** The rows of one block of several that stand under the same days. */
    private BlockTable(BlockTable all, int first, int end) {
        this.account = all.account;
        this.grid = all.grid;
        this.signs = all.signs;
        this.dayRow = all.dayRow;
        this.week = all.week;
        this.left = all.left;
        this.end = end;
        this.headRow = first - 1;
        this.labelColumn = all.labelColumn;
    }

    /** One table, or under the same days one for each name in a column beside the periods. */
    List<FoundTable> tables() {
        for (int column = left; column < week.firstKey(); column++) {
            var starts = column == labelColumn ? List.<Integer>of() : starts(column);
            if (starts.size() > 1) {
                var found = new ArrayList<FoundTable>();
                for (int i = 0; i < starts.size(); i++) {
                    int first = starts.get(i);
                    int next = i + 1 < starts.size() ? starts.get(i + 1) : end;
                    found.add(new BlockTable(this, first, next).table(owner(first, column)));
                }
                return found;
            }
        }
        return List.of(table(whose()));
    }

    /** Rows at which the periods begin anew, if the column names somebody at each; else none. */
    private List<Integer> starts(int column) {
        var starts = new ArrayList<Integer>();
        int before = Integer.MAX_VALUE;
        for (int row = dayRow + 1; row < end; row++) {
            var label = signs.isLesson(row, labelColumn) ? signs.label(row, labelColumn) : NONE;
            if (label.isEmpty()) {
                continue;
            }
            if (label.get().number() <= before) {
                var name = grid.shown(row, column);
                if (name.isEmpty()
                        || PeriodLabel.of(name).isPresent()
                        || PeriodLabel.halfAlone(name) != Half.ANY) {
                    return List.of();
                }
                starts.add(row);
            }
            before = label.get().number();
        }
        return starts;
    }

    private Whose owner(int row, int column) {
        return new Whose(grid.shown(row, column), row, column, 0, "");
    }

    boolean isOne() {
        return labelColumn >= 0;
    }

    int lastColumn() {
        return grid.area(dayRow, week.lastKey()).lastColumn();
    }

    /** The column beside the days that names most periods; negative if none does. */
    private int labelColumn() {
        int named = mostLabels();
        return named < 0 && numberClocks() ? mostLabels() : named;
    }

    /** Numbers rows that say their times of the clock and nothing else. */
    private boolean numberClocks() {
        var clocks = new ClockHeads(grid, signs);
        return IntStream.range(left, week.firstKey())
                .anyMatch(
                        column ->
                                clocks.number(
                                        IntStream.range(dayRow + 1, Math.min(end, dayRow + 30))
                                                .mapToObj(row -> new At(row, column))
                                                .toList(),
                                        head -> contents(head.row())));
    }

    private Set<String> contents(int row) {
        return week.keySet().stream()
                .map(column -> grid.shown(row, column))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
    }

    private int mostLabels() {
        return IntStream.range(left, week.firstKey())
                .boxed()
                .filter(column -> labels(column) > 1)
                .max(Comparator.comparingLong(this::labels))
                .orElse(-1);
    }

    private long labels(int column) {
        return IntStream.range(dayRow + 1, Math.min(end, dayRow + 30))
                .filter(row -> signs.isLesson(row, column))
                .count();
    }

    private FoundTable table(Whose whose) {
        var rows = rows();
        var heads = new TreeMap<Integer, Head>();
        rows.keySet().forEach(row -> heads.put(row, head(row)));
        var times = TableFinder.timesOfDay(heads);
        mark();
        var cells = new ArrayList<TableCell>();
        var weeks = new WeekLines(grid, left, week.firstKey() - 1);
        for (var lesson : rows.entrySet()) {
            for (var lines : parts(lesson.getKey(), lesson.getValue(), weeks).entrySet()) {
                int row = lines.getKey();
                int last = lines.getValue();
                week.forEach(
                        (column, day) ->
                                cells.add(
                                        new TableCell(
                                                new Area(row, column, last, column),
                                                text(row, last, column),
                                                whose,
                                                day.weekday(),
                                                weeks.of(row),
                                                Objects.requireNonNull(
                                                        times.get(lesson.getKey())))));
            }
        }
        Totals.checkTitle(account, whose, cells);
        return new FoundTable(account, cells, whose.text(), "");
    }

    /** The rows of a period: one part for both weeks, or a row for each. */
    private static Map<Integer, Integer> parts(int row, int last, WeekLines weeks) {
        var parts = new TreeMap<Integer, Integer>();
        parts.put(row, last);
        for (int next = row + 1; next <= last; next++) {
            if (weeks.of(next) != WeekType.ALL) {
                parts.put(Objects.requireNonNull(parts.floorKey(next)), next - 1);
                parts.put(next, last);
            }
        }
        return parts;
    }

    /** First to last row of every period. */
    private NavigableMap<Integer, Integer> rows() {
        var rows = new TreeMap<Integer, Integer>();
        for (int row = headRow + 1; row < end; row++) {
            var area = grid.area(row, labelColumn);
            boolean isLabelled = signs.label(row, labelColumn).isPresent();
            if (isLabelled && (rows.isEmpty() || area.firstRow() >= row)) {
                rows.put(row, row);
            } else if (isLabelled || isSecondLine(row, rows)) {
                rows.put(rows.lastKey(), row);
            } else if (!rows.isEmpty() && !continues(row)) {
                break;
            }
        }
        return rows;
    }

    /** True for a row without a label below one with it, as one of teachers below subjects. */
    private boolean isSecondLine(int row, NavigableMap<Integer, Integer> rows) {
        return !rows.isEmpty()
                && rows.lastEntry().getValue() == row - 1
                && rows.lastKey() == row - 1
                && grid.shown(row, labelColumn).isEmpty()
                && row < end - 1
                && week.keySet().stream().anyMatch(column -> !grid.text(row, column).isEmpty());
    }

    /** True if labels go on below a row that has none. */
    private boolean continues(int row) {
        var text = grid.shown(row, labelColumn);
        boolean isEmptyRow =
                IntStream.rangeClosed(left, lastColumn())
                        .allMatch(column -> grid.shown(row, column).isEmpty());
        boolean isHalf = PeriodLabel.halfAlone(text) != Half.ANY;
        return (isEmptyRow || isHalf || isWholeRow(row))
                && row + 1 < end
                && signs.label(row + 1, labelColumn).isPresent();
    }

    /** A break that is named across the whole row. */
    private boolean isWholeRow(int row) {
        return grid.area(row, labelColumn).width() > 1
                || grid.area(row, week.firstKey()).width() > 1;
    }

    private Head head(int row) {
        var label = signs.label(row, labelColumn).orElseThrow();
        var half = Half.ANY;
        ClockWords.Span clock = null;
        var at = new At(row, labelColumn);
        for (int column = left; column < week.firstKey(); column++) {
            if (column == labelColumn) {
                continue;
            }
            var named = PeriodLabel.halfAlone(grid.shown(row, column));
            half = named == Half.ANY ? half : named;
            label = label.beside(grid.shown(row, column));
            if (clock == null && clock(row, column) != null) {
                clock = clock(row, column);
                at = new At(row, column);
            }
            account.read(row, column);
        }
        account.read(row, labelColumn);
        return new Head(label, half, clock, at);
    }

    private ClockWords.@Nullable Span clock(int row, int column) {
        return ClockWords.of(grid.shown(row, column)).orElse(null);
    }

    private Whose whose() {
        var above = TableFinder.title(account, dayRow, left, lastColumn());
        var corner = new StringJoiner("\n");
        for (int column = left; column < week.firstKey(); column++) {
            corner.add(grid.text(dayRow, column));
        }
        var text = above.text() + "\n" + corner;
        return new Whose(text.strip(), above.row(), above.column(), 0, TableFinder.subject(text));
    }

    private void mark() {
        for (int column = left; column < week.firstKey(); column++) {
            account.read(dayRow, column);
        }
        week.keySet().forEach(column -> account.read(dayRow, column));
    }

    private String text(int row, int last, int column) {
        return CellTexts.of(account, new Area(row, column, last, column));
    }
}
