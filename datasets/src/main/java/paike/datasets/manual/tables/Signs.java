package paike.datasets.manual.tables;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import paike.datasets.grid.Area;
import paike.datasets.grid.Grid;
import paike.datasets.words.PeriodLabel;
import paike.datasets.words.Spelling;
import paike.datasets.words.WeekdayWords;

/** What the cells of a sheet say of days and periods. */
final class Signs {
    /** Such as 周一第1节, Mon-1. */
    private static final Pattern DAY_AND_PERIOD =
            Pattern.compile("((?:星期|周|礼拜)[一二三四五六日天1-7]|mon|tue|wed|thu|fri|sat|sun)[-_/.\\s]*(.+)");

    private static final Pattern DAYS_HEAD = Pattern.compile(".*(?:星期|周次|周几|日期|weekday|day).*");

    private static final int DAYS_ABOVE = 3;

    private final Grid grid;
    private final Map<Area, Optional<PeriodLabel>> labels = new HashMap<>();

    /** Days by text: every cell is looked at as one of its row and one of its column. */
    private final Map<String, Optional<Day>> days = new HashMap<>();

    /**
     * @param period of a cell that names a period too; else empty
     */
    record Day(int weekday, Optional<PeriodLabel> period) {}

    Signs(Grid grid) {
        this.grid = grid;
    }

    /** The day that a cell names, alone or with a period. */
    Optional<Day> day(int row, int column) {
        var text = grid.text(row, column);
        return text.isEmpty() || text.length() > 30
                ? Optional.empty()
                : days.computeIfAbsent(text, Signs::dayOf);
    }

    private static Optional<Day> dayOf(String text) {
        var alone = WeekdayWords.of(text);
        if (alone.isPresent()) {
            return Optional.of(new Day(alone.getAsInt(), Optional.empty()));
        }
        var both = DAY_AND_PERIOD.matcher(Spelling.plain(text));
        if (both.matches()) {
            var label = PeriodLabel.of(both.group(2));
            return label.map(found -> new Day(WeekdayWords.of(both.group(1)).orElseThrow(), label));
        }
        return Optional.empty();
    }

    /** The days that the cells of a row name, by column; none if there are not two different. */
    Map<Integer, Day> daysOfRow(int row) {
        return days(
                grid.columnCount(),
                column -> new At(row, column),
                hasWeekOfSigns(row) && !isBelowDays(row));
    }

    /** The days that the cells of a column name, by row; none if there are not two different. */
    Map<Integer, Day> daysOfColumn(int column) {
        return days(grid.rowCount(), row -> new At(row, column), false);
    }

    private record At(int row, int column) {}

    /**
     * Lone signs such as 一 count where nothing better is there and a head says that they are days.
     */
    private Map<Integer, Day> days(int size, IntFunction<At> line, boolean areSigns) {
        var named = new TreeMap<Integer, Day>();
        var signs = new TreeMap<Integer, Day>();
        boolean hasHead = areSigns;
        for (int i = 0; i < size; i++) {
            int index = i;
            var at = line.apply(i);
            var text = grid.text(at.row(), at.column());
            day(at.row(), at.column()).ifPresent(day -> named.put(index, day));
            WeekdayWords.ofBareSign(text)
                    .ifPresent(day -> signs.put(index, new Day(day, Optional.empty())));
            hasHead |= isDaysHead(Spelling.plain(text));
        }
        var found = named.isEmpty() && hasHead ? signs : named;
        return areSeveral(found) ? found : Map.of();
    }

    private static boolean isDaysHead(String text) {
        return text.length() < 12 && DAYS_HEAD.matcher(text).matches();
    }

    /** True for a row that has the signs 一 二 三 四 五 in this order, and no number. */
    private boolean hasWeekOfSigns(int row) {
        var signs = new StringBuilder();
        for (int column = 0; column < grid.columnCount(); column++) {
            var text = Spelling.plain(grid.text(row, column));
            if (text.matches("\\d+")) {
                return false;
            }
            signs.append(text.length() > 1 ? " " : text);
        }
        return signs.toString().matches("\\D*?(?: *一二三四五六?[日天]? *)+") && !isBesideDays(row);
    }

    /** True if days stand down the side below: then such signs are periods. */
    private boolean isBesideDays(int row) {
        for (int below = row + 1;
                below <= Math.min(row + DAYS_ABOVE, grid.rowCount() - 1);
                below++) {
            for (int column = 0; column < Math.min(DAYS_ABOVE, grid.columnCount()); column++) {
                if (day(below, column).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** True if the rows above name days: then such signs are periods. */
    private boolean isBelowDays(int row) {
        for (int above = row - 1; above >= Math.max(0, row - DAYS_ABOVE); above--) {
            for (int column = 0; column < grid.columnCount(); column++) {
                if (day(above, column).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean areSeveral(Map<Integer, Day> days) {
        return days.values().stream().mapToInt(Day::weekday).distinct().count() > 1;
    }

    /** What the cell, or the merged area over it, says of a time of the day. */
    Optional<PeriodLabel> label(int row, int column) {
        var area = grid.area(row, column);
        return labels.computeIfAbsent(
                area,
                key -> {
                    var text = grid.text(area.firstRow(), area.firstColumn());
                    return text.isEmpty() || text.length() > 30
                            ? Optional.empty()
                            : PeriodLabel.of(text);
                });
    }

    /** From now on the cell says this of a time of the day. */
    void name(int row, int column, PeriodLabel label) {
        labels.put(grid.area(row, column), Optional.of(label));
    }

    /** True if the cell itself is the head of a lesson period. */
    boolean isLesson(int row, int column) {
        return !grid.text(row, column).isEmpty()
                && label(row, column)
                        .filter(label -> label.kind() == PeriodLabel.Kind.LESSON)
                        .isPresent();
    }
}
