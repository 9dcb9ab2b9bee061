package paike.datasets.synthetic.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Small tables in text blocks: a row per line, cells divided by {@code |}, lists by commas. */
public final class Cells {
    private Cells() {}

    /** The rows of a table; each line must have so many cells. */
    public static List<List<String>> rows(String table, int cells) {
        var rows = new ArrayList<List<String>>();
        for (var line : table.lines().filter(line -> !line.isBlank()).toList()) {
            var row = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            if (row.size() != cells) {
                throw new IllegalArgumentException(
                        "%d cells, expected %d: %s".formatted(row.size(), cells, line));
            }
            rows.add(row);
        }
        return rows;
    }

    /** What commas divide; {@code -} is nothing. */
    public static List<String> list(String cell) {
        return cell.isBlank() || cell.equals("-")
                ? List.of()
                : Arrays.stream(cell.split(",", -1)).map(String::strip).toList();
    }

    /** What spaces divide. */
    public static List<String> words(String cell) {
        return List.of(cell.strip().split("\\s+"));
    }

    /** Numbers such as {@code 1 3-5}, ascending; nothing gives none. */
    public static Set<Integer> numbers(String cell) {
        var numbers = new TreeSet<Integer>();
        if (!cell.isBlank()) {
            for (var word : words(cell)) {
                var ends = word.split("-", -1);
                int last = Integer.parseInt(ends[ends.length - 1]);
                for (int number = Integer.parseInt(ends[0]); number <= last; number++) {
                    numbers.add(number);
                }
            }
        }
        return Collections.unmodifiableSet(numbers);
    }
}
