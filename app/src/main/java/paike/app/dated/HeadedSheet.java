package paike.app.dated;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paike.datasets.Problems;
import paike.datasets.grid.Grid;
import paike.datasets.words.Spelling;
import paike.model.Text;

/** A table on a sheet whose columns are told by the words of its heads. */
final class HeadedSheet {
    private final Grid sheet;
    private final Problems problems;
    private final Map<String, Integer> columns;
    private final int head;

    private HeadedSheet(Grid sheet, Problems problems, Map<String, Integer> columns, int head) {
        this.sheet = sheet;
        this.problems = problems;
        this.columns = columns;
        this.head = head;
    }

    /**
     * The table of a sheet.
     *
     * @param words of each column
     * @param required columns without which it is no such table
     */
    static Optional<HeadedSheet> of(
            Grid sheet, Problems problems, Map<String, List<String>> words, List<String> required) {
        for (int row = 0; row < sheet.rowCount(); row++) {
            var columns = new HashMap<String, Integer>();
            for (int column = 0; column < sheet.columnCount(); column++) {
                var text = Spelling.plain(sheet.text(row, column));
                for (var one : words.entrySet()) {
                    if (one.getValue().contains(text)) {
                        columns.putIfAbsent(one.getKey(), column);
                    }
                }
            }
            if (columns.keySet().containsAll(required)) {
                return Optional.of(new HeadedSheet(sheet, problems, columns, row));
            }
        }
        return Optional.empty();
    }

    /** Row of the sheet, from 0, with the first line below the heads. */
    int first() {
        return head + 1;
    }

    int rowCount() {
        return sheet.rowCount();
    }

    /** Empty if there is no such column. */
    String cell(int row, String what) {
        var column = columns.get(what);
        return column == null ? "" : sheet.text(row, column).strip();
    }

    boolean isEmpty(int row) {
        return columns.keySet().stream().allMatch(what -> cell(row, what).isEmpty());
    }

    void problem(int row, String what, Text message) {
        problems.add(sheet.place(row, columns.getOrDefault(what, 0)), message);
    }
}
