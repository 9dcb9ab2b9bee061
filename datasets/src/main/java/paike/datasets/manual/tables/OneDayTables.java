package paike.datasets.manual.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import paike.datasets.grid.Grid;
import paike.datasets.grid.SheetAccount;
import paike.datasets.words.WeekdayWords;

/**
 * Tables that are all of one day, as a line above each of them says, or the title or name of the
 * sheet: periods one way, classes the other.
 */
final class OneDayTables {
    private static final int COLUMNS_OF_HEADS = 4;
    private static final int ROWS_OF_HEADS = 4;
    private static final int LEAST_PERIODS = 3;

    private final SheetAccount account;
    private final Grid grid;
    private final Signs signs;

    /**
     * The rows of one table.
     *
     * @param head row that names the day; negative if the sheet does
     * @param end excluded
     */
    private record Section(int head, int end, int weekday) {}

    OneDayTables(SheetAccount account, Signs signs) {
        this.account = account;
        this.grid = account.grid();
        this.signs = signs;
    }

    /** Their tables, from above. */
    List<FoundTable> tables() {
        var found = new ArrayList<FoundTable>();
        for (var section : sections()) {
            var wide = wide(section);
            if (wide.isEmpty()) {
                found.addAll(tall(section));
            }
            found.addAll(wide);
        }
        return found;
    }

    /** By lines that name a day each; if there are not two such, the whole sheet. */
    private List<Section> sections() {
        var days = new TreeMap<Integer, Integer>();
        for (int row = 0; row < grid.rowCount(); row++) {
            var day = dayOfLine(row);
            if (day.isPresent()) {
                days.put(row, day.getAsInt());
            }
        }
        var sections = new ArrayList<Section>();
        if (days.size() < 2) {
            sections.add(new Section(-1, grid.rowCount(), 0));
            return sections;
        }
        days.forEach(
                (row, day) -> {
                    var next = days.higherKey(row);
                    sections.add(new Section(row, next == null ? grid.rowCount() : next, day));
                });
        return sections;
    }

    /** The day of a line that says nothing else, as 星期一课程安排. */
    private OptionalInt dayOfLine(int row) {
        var texts =
                IntStream.range(0, grid.columnCount())
                        .mapToObj(column -> grid.text(row, column))
                        .filter(text -> !text.isEmpty())
                        .toList();
        return texts.size() == 1 ? WeekdayWords.onlyIn(texts.getFirst()) : OptionalInt.empty();
    }

    /** Periods across: classes down. */
    private List<FoundTable> wide(Section section) {
        int last = Math.min(section.end(), section.head() + 1 + ROWS_OF_HEADS);
        int from = section.head() < 0 ? 1 : section.head() + 1;
        for (int row = from; row < (section.head() < 0 ? section.end() : last); row++) {
            int at = row;
            var columns =
                    IntStream.range(1, grid.columnCount())
                            .filter(column -> signs.isLesson(at, column))
                            .toArray();
            var day = weekday(section, row);
            if (columns.length >= LEAST_PERIODS && day.isPresent()) {
                int dayRow = section.head() < 0 ? row - 1 : section.head();
                var table =
                        new WideTable(
                                account,
                                signs,
                                dayRow,
                                week(columns[0], day.getAsInt()),
                                0,
                                grid.columnCount() - 1,
                                section.end());
                return table.isOne() ? List.of(table.table()) : List.of();
            }
        }
        return List.of();
    }

    /** Periods down: classes across. */
    private List<FoundTable> tall(Section section) {
        for (int column = 0; column < Math.min(COLUMNS_OF_HEADS, grid.columnCount()); column++) {
            int at = column;
            var rows =
                    IntStream.range(section.head() + 1, section.end())
                            .filter(row -> signs.isLesson(row, at))
                            .toArray();
            var day = rows.length < LEAST_PERIODS ? OptionalInt.empty() : weekday(section, rows[0]);
            if (day.isPresent()) {
                var week = week(rows[0], day.getAsInt());
                var tall = new TallTable(account, signs, column, week, section.end());
                if (tall.isOne()) {
                    return List.of(tall.table());
                }
            }
        }
        return List.of();
    }

    private static NavigableMap<Integer, Signs.Day> week(int at, int weekday) {
        var week = new TreeMap<Integer, Signs.Day>();
        week.put(at, new Signs.Day(weekday, Optional.empty()));
        return week;
    }

    private OptionalInt weekday(Section section, int firstRow) {
        if (section.weekday() > 0) {
            return OptionalInt.of(section.weekday());
        }
        var words = new StringBuilder(grid.name());
        for (int row = 0; row < firstRow; row++) {
            for (int column = 0; column < grid.columnCount(); column++) {
                words.append('\n').append(grid.text(row, column));
            }
        }
        return WeekdayWords.onlyIn(words.toString());
    }
}
