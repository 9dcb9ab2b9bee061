package paike.datasets.manual;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
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

    private final Grid grid;
    private final Map<Integer, Optional<PeriodLabel>> labels = new HashMap<>();

    /**
     * @param period of a cell that names a period too; else empty
     */
    record Day(int weekday, Optional<PeriodLabel> period) {}

    Signs(Grid grid) {
        this.grid = grid;
    }

    Grid grid() {
        return grid;
    }

    /** The day that a cell names, alone or with a period. */
    Optional<Day> day(int row, int column) {
        var text = grid.text(row, column);
        if (text.isEmpty() || text.length() > 30) {
            return Optional.empty();
        }
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
        var found = new TreeMap<Integer, Day>();
        for (int column = 0; column < grid.columnCount(); column++) {
            int at = column;
            day(row, column).ifPresent(day -> found.put(at, day));
        }
        if (found.isEmpty() && hasDaysHead(row)) {
            for (int column = 0; column < grid.columnCount(); column++) {
                int at = column;
                WeekdayWords.ofBareSign(grid.text(row, column))
                        .ifPresent(day -> found.put(at, new Day(day, Optional.empty())));
            }
        }
        return areSeveral(found) ? found : Map.of();
    }

    private boolean hasDaysHead(int row) {
        for (int column = 0; column < grid.columnCount(); column++) {
            var text = Spelling.plain(grid.text(row, column));
            if (!text.isEmpty() && text.length() < 12 && DAYS_HEAD.matcher(text).matches()) {
                return true;
            }
        }
        return false;
    }

    /** The days that the cells of a column name, by row; none if there are not two different. */
    Map<Integer, Day> daysOfColumn(int column) {
        var found = new TreeMap<Integer, Day>();
        boolean hasHead = false;
        for (int row = 0; row < grid.rowCount(); row++) {
            int at = row;
            day(row, column).ifPresent(day -> found.put(at, day));
            var text = Spelling.plain(grid.text(row, column));
            hasHead |= text.length() < 12 && text.length() > 1 && DAYS_HEAD.matcher(text).matches();
        }
        if (found.isEmpty() && hasHead) {
            for (int row = 0; row < grid.rowCount(); row++) {
                int at = row;
                WeekdayWords.ofBareSign(grid.text(row, column))
                        .ifPresent(day -> found.put(at, new Day(day, Optional.empty())));
            }
        }
        return areSeveral(found) ? found : Map.of();
    }

    private static boolean areSeveral(Map<Integer, Day> days) {
        return days.values().stream().mapToInt(Day::weekday).distinct().count() > 1;
    }

    /** What the cell, or the merged area over it, says of a time of the day. */
    Optional<PeriodLabel> label(int row, int column) {
        var area = grid.area(row, column);
        return labels.computeIfAbsent(
                area.firstRow() * 16_384 + area.firstColumn(),
                key -> {
                    var text = grid.text(area.firstRow(), area.firstColumn());
                    return text.isEmpty() || text.length() > 30
                            ? Optional.empty()
                            : PeriodLabel.of(text);
                });
    }
}
