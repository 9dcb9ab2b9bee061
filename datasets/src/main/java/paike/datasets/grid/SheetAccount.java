package paike.datasets.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import paike.datasets.Problem;
import paike.datasets.grid.CellReading.Status;
import paike.model.Text;

/** Accounts for every cell of a sheet that is not empty. The gravest word on a cell holds. */
public final class SheetAccount {
    private final Grid grid;
    private final int sheet;
    private final Map<Long, CellReading> readings;
    private final Set<Long> claimed = new HashSet<>();

    public SheetAccount(Grid grid, int sheet) {
        this(grid, sheet, new TreeMap<>());
    }

    private SheetAccount(Grid grid, int sheet, Map<Long, CellReading> readings) {
        this.grid = grid;
        this.sheet = sheet;
        this.readings = readings;
    }

    /**
     * The cells that are of no table and that nobody spoke of so far; what is said of them is said
     * here.
     */
    public SheetAccount rest() {
        return new SheetAccount(
                grid.without(key -> claimed.contains(key) || readings.containsKey(key)),
                sheet,
                readings);
    }

    public Grid grid() {
        return grid;
    }

    public int sheet() {
        return sheet;
    }

    public void read(int row, int column) {
        put(row, column, Status.READ, Problem.NO_ADVICE, Problem.NO_ADVICE);
    }

    public void guessed(int row, int column, Text words) {
        put(row, column, Status.GUESSED, words, Problem.NO_ADVICE);
    }

    public void passedOver(int row, int column, Text reason) {
        put(row, column, Status.PASSED_OVER, reason, Problem.NO_ADVICE);
    }

    public void notRead(int row, int column, Text words, Text advice) {
        put(row, column, Status.NOT_READ, words, advice);
    }

    /** From now on the cell is one of a table, whatever becomes of it. */
    public void claim(int row, int column) {
        claimed.add(Grid.key(row, column));
    }

    public boolean isClaimed(int row, int column) {
        return claimed.contains(Grid.key(row, column));
    }

    /** True if something is known of the cell. */
    public boolean knows(int row, int column) {
        return readings.containsKey(Grid.key(row, column));
    }

    private void put(int row, int column, Status status, Text words, Text advice) {
        var area = grid.area(row, column);
        long key = Grid.key(area.firstRow(), area.firstColumn());
        var text = grid.text(area.firstRow(), area.firstColumn());
        var before = readings.get(key);
        if (text.isEmpty() || (before != null && rank(before.status()) >= rank(status))) {
            return;
        }
        readings.put(
                key,
                new CellReading(
                        sheet,
                        area.firstRow(),
                        area.firstColumn(),
                        grid.place(area.firstRow(), area.firstColumn()),
                        text,
                        status,
                        words,
                        advice));
    }

    private static int rank(Status status) {
        return switch (status) {
            case PASSED_OVER -> 0;
            case READ -> 1;
            case GUESSED -> 2;
            case NOT_READ -> 3;
        };
    }

    /** Every cell with a text, in order; those that nobody spoke of get the last word. */
    public List<CellReading> all(Text rest) {
        for (int row = 0; row < grid.rowCount(); row++) {
            for (int column = 0; column < grid.columnCount(); column++) {
                if (!grid.text(row, column).isEmpty() && !knows(row, column)) {
                    passedOver(row, column, rest);
                }
            }
        }
        return new ArrayList<>(readings.values());
    }
}
