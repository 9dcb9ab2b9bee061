package paike.datasets.assignment.list;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import paike.datasets.assignment.phrases.ColumnHead;
import paike.datasets.grid.Grid;
import paike.datasets.words.WeekdayWords;

/**
 * Columns of a list that say when somebody does not teach: one of texts, one of weekdays beside one
 * of periods, or one for every weekday.
 *
 * @param weekdays by column, 1 = Monday; empty where the days have no columns of their own
 * @param lastHeadRow the row with the weekdays, that of the heads or the one below
 * @param isGuess true if nothing but the heads says what the times are
 */
record TimesColumns(Map<Integer, Integer> weekdays, int lastHeadRow, boolean isGuess) {
    private static final int LEAST_DAYS = 3;
    private static final Pattern NO_LESSONS = Pattern.compile("不排|禁排|不能排|不可排|不上课|不能上|不在校|请假|外出");

    /** Times of other things than absence. */
    private static final Pattern OTHER = Pattern.compile("固定|预排|必排|值日|值班|护导|监考|辅导|课表|可排|能排");

    /** Finds them, and makes them the column of times without lessons. */
    static TimesColumns into(Map<ColumnHead, Integer> columns, Grid grid, int row) {
        var above = above(grid, row);
        boolean isSaid = NO_LESSONS.matcher(above).find();
        var time = columns.get(ColumnHead.TIME);
        boolean isOfDays =
                columns.containsKey(ColumnHead.WEEKDAY)
                        && !columns.containsKey(ColumnHead.CLASS)
                        && !columns.containsKey(ColumnHead.PERIODS)
                        && !OTHER.matcher(above + words(grid, row)).find();
        boolean isNew = !columns.containsKey(ColumnHead.UNAVAILABLE);
        if (time != null && isNew && (isSaid || isOfDays)) {
            columns.put(ColumnHead.UNAVAILABLE, time);
            columns.remove(ColumnHead.TIME);
            return new TimesColumns(Map.of(), row, !isSaid && !words(grid, row).contains("原因"));
        }
        if (isSaid || !isNew) {
            for (int head : new int[] {row, row + 1}) {
                var weekdays = weekdays(grid, head);
                if (weekdays.size() >= LEAST_DAYS) {
                    columns.put(ColumnHead.UNAVAILABLE, weekdays.firstKey());
                    return new TimesColumns(weekdays, head, false);
                }
            }
        }
        return new TimesColumns(Map.of(), row, false);
    }

    private static TreeMap<Integer, Integer> weekdays(Grid grid, int row) {
        var found = new TreeMap<Integer, Integer>();
        for (int column = 0; row < grid.rowCount() && column < grid.columnCount(); column++) {
            int at = column;
            if (!grid.isColumnHidden(column)) {
                WeekdayWords.of(grid.text(row, column)).ifPresent(day -> found.put(at, day));
            }
        }
        return found;
    }

    private static String above(Grid grid, int row) {
        return grid.name()
                + IntStream.range(0, row)
                        .mapToObj(above -> words(grid, above))
                        .collect(Collectors.joining());
    }

    static String words(Grid grid, int row) {
        return IntStream.range(0, grid.columnCount())
                .mapToObj(column -> grid.text(row, column))
                .collect(Collectors.joining(" "));
    }
}
