package paike.datasets.manual.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import paike.datasets.grid.SheetAccount;
import paike.datasets.manual.tables.PeriodNumbers.Head;
import paike.datasets.manual.tables.TableCell.Time;
import paike.datasets.manual.tables.TableCell.Whose;
import paike.datasets.words.Spelling;

/**
 * Finds the timetables on a sheet by where days and periods stand: days across with periods below
 * them (master sheets), days across with periods down the side (blocks), days and periods both down
 * the side, days down with periods across. Several may stand beside or below one another.
 */
public final class TableFinder {
    private static final Pattern SUBJECT = Pattern.compile("(?:任教学科|任教科目|学科|科目|任教) *: *(\\S{1,8})");

    /** What the first column of a list is headed by. */
    private static final Pattern FIRST_HEAD =
            Pattern.compile("(?:任课|教师|老师)?(?:教师|姓名|老师)|社团(?:名称)?|班级|序号|编号|科目|学科|项目|名称");

    private final SheetAccount account;
    private final Signs signs;
    private final List<FoundTable> found = new ArrayList<>();

    private TableFinder(SheetAccount account) {
        this.account = account;
        this.signs = new Signs(account.grid());
    }

    /** The tables of a sheet; their heads and titles are thereby read. */
    public static List<FoundTable> tables(SheetAccount account) {
        var finder = new TableFinder(account);
        finder.findAcross();
        finder.findDown();
        if (finder.found.isEmpty()) {
            new OneDayTables(account, finder.signs).tables().forEach(finder::add);
        }
        return finder.found;
    }

    private void findAcross() {
        var rows = new TreeMap<Integer, List<NavigableMap<Integer, Signs.Day>>>();
        for (int row = 0; row < account.grid().rowCount(); row++) {
            var days = signs.daysOfRow(row);
            if (!days.isEmpty()) {
                rows.put(row, Days.weeks(days));
            }
        }
        for (var entry : rows.entrySet()) {
            var next = rows.higherKey(entry.getKey());
            int end = endOf(entry.getKey(), next == null ? account.grid().rowCount() : next);
            int left = 0;
            for (int i = 0; i < entry.getValue().size(); i++) {
                var week = entry.getValue().get(i);
                boolean isLast = i + 1 == entry.getValue().size();
                int right =
                        isLast
                                ? account.grid().columnCount() - 1
                                : entry.getValue().get(i + 1).firstKey() - 1;
                left = across(entry.getKey(), week, left, right, end);
            }
        }
    }

    /** Before the heads of a list of something else, which stand behind a gap or a title. */
    private int endOf(int dayRow, int next) {
        for (int row = dayRow + 2; row < next; row++) {
            if (filled(row - 1) <= 1 && isOtherHead(row)) {
                return row;
            }
        }
        return next;
    }

    private long filled(int row) {
        return IntStream.range(0, account.grid().columnCount())
                .filter(column -> !account.grid().text(row, column).isEmpty())
                .count();
    }

    private boolean isOtherHead(int row) {
        var grid = account.grid();
        var first =
                IntStream.range(0, grid.columnCount())
                        .mapToObj(column -> Spelling.plain(grid.text(row, column)))
                        .filter(text -> !text.isEmpty())
                        .findFirst();
        return first.filter(text -> FIRST_HEAD.matcher(text).matches()).isPresent()
                && filled(row) > 2
                && IntStream.range(0, grid.columnCount())
                        .noneMatch(column -> signs.isLesson(row, column));
    }

    /** Index of the column behind the table. */
    private int across(
            int row, NavigableMap<Integer, Signs.Day> week, int left, int right, int end) {
        var wide = new WideTable(account, signs, row, week, left, right, end);
        if (wide.isOne()) {
            add(wide.table());
            return wide.lastColumn() + 1;
        }
        var block = new BlockTable(account, signs, row, week, left, end);
        if (block.isOne()) {
            block.tables().forEach(this::add);
        }
        return block.lastColumn() + 1;
    }

    private void add(FoundTable table) {
        table.cells().forEach(cell -> account.claim(cell.row(), cell.column()));
        found.add(table);
    }

    private void findDown() {
        for (int column = 0; column < account.grid().columnCount(); column++) {
            var days = new TreeMap<>(signs.daysOfColumn(column));
            int at = column;
            days.keySet().removeIf(row -> account.knows(row, at) || isHead(row));
            for (var week : Days.weeks(days)) {
                var next = days.higherKey(week.lastKey());
                var tall =
                        new TallTable(
                                account,
                                signs,
                                column,
                                week,
                                next == null ? account.grid().rowCount() : next);
                if (tall.isOne()) {
                    add(tall.table());
                }
            }
        }
    }

    /** True if the days of a row stand beside one another. */
    private boolean isHead(int row) {
        return signs.daysOfRow(row).values().stream().map(Signs.Day::weekday).distinct().count()
                > 2;
    }

    /** Numbers the periods of every day through. */
    static NavigableMap<Integer, Time> times(
            NavigableMap<Integer, Signs.Day> week, NavigableMap<Integer, Head> heads) {
        var times = new TreeMap<Integer, Time>();
        var byDay = new TreeMap<Integer, NavigableMap<Integer, Head>>();
        heads.forEach(
                (i, head) ->
                        byDay.computeIfAbsent(Days.at(week, i), day -> new TreeMap<>())
                                .put(i, head));
        byDay.values().forEach(ofDay -> times.putAll(timesOfDay(ofDay)));
        return times;
    }

    /** Likewise where all heads are of one day. */
    static NavigableMap<Integer, Time> timesOfDay(NavigableMap<Integer, Head> heads) {
        var times = new TreeMap<Integer, Time>();
        var numbered = PeriodNumbers.of(List.copyOf(heads.values())).iterator();
        heads.keySet().forEach(i -> times.put(i, numbered.next()));
        return times;
    }

    /**
     * What stands in the rows above a table, nearest last, down to those somebody has read; its
     * nearest cell is thereby read, too.
     */
    static Whose title(SheetAccount account, int row, int left, int right) {
        var grid = account.grid();
        var texts = new ArrayList<String>();
        int titleRow = -1;
        int titleColumn = left;
        for (int above = row - 1; above >= Math.max(0, row - 8); above--) {
            boolean isRead = false;
            for (int column = right; column >= left; column--) {
                if (!grid.text(above, column).isEmpty()) {
                    isRead |= account.knows(above, column) || account.isClaimed(above, column);
                    if (!isRead) {
                        texts.add(grid.text(above, column));
                        titleColumn = titleRow < 0 || titleRow == above ? column : titleColumn;
                        titleRow = titleRow < 0 ? above : titleRow;
                    }
                }
            }
            if (isRead) {
                break;
            }
        }
        if (titleRow >= 0) {
            account.read(titleRow, titleColumn);
        }
        return new Whose(String.join("\n", texts.reversed()), titleRow, titleColumn, 0, "");
    }

    /** The subject that a title names, as 学科：生物; empty if it names none. */
    static String subject(String title) {
        var found = SUBJECT.matcher(Spelling.halfWidth(title));
        return found.find() ? found.group(1) : "";
    }

    static Comparator<TableCell> inOrder() {
        return Comparator.comparingInt(TableCell::row).thenComparingInt(TableCell::column);
    }
}
