package paike.datasets.synthetic.profile;

import java.util.List;
import paike.datasets.synthetic.tables.Cells;
import paike.model.school.TimePattern;

/**
 * Special rooms of a kind.
 *
 * @param seats 0 = not stated
 * @param classes at once
 */
public record RoomRow(
        String kind, String name, int count, int seats, int classes, List<TimePattern> closed) {

    /** Reads lines such as {@code music 音乐教室 | 2 | 48 | 1 | 1.1}. */
    public static List<RoomRow> table(String table) {
        return Cells.rows(table, 5).stream()
                .map(
                        row ->
                                new RoomRow(
                                        Cells.words(row.get(0)).get(0),
                                        Cells.words(row.get(0)).get(1),
                                        Integer.parseInt(row.get(1)),
                                        Integer.parseInt(row.get(2)),
                                        Integer.parseInt(row.get(3)),
                                        Times.patterns(row.get(4))))
                .toList();
    }
}
