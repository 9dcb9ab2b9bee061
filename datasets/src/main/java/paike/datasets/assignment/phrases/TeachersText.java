package paike.datasets.assignment.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import paike.datasets.grid.Grid;
import paike.datasets.words.HoursText;
import paike.datasets.words.Spelling;
import paike.datasets.words.SubjectWords;

/**
 * All subjects of a class with their teachers, in words: 语文：张三，数学：李四; 语文张三 数学李四.
 *
 * @param items in order of the text
 * @param unread what is neither
 */
public record TeachersText(List<Item> items, List<String> unread) {
    private static final int LEAST = 2;

    /**
     * @param hours null = not said
     */
    public record Item(String subject, List<String> teachers, @Nullable HoursText hours) {}

    public static TeachersText of(String text) {
        var items = new ArrayList<Item>();
        var unread = new ArrayList<String>();
        var waiting = "";
        var plain = Spelling.halfWidth(text).replaceAll("\\s*:\\s*", ":").strip();
        for (var part : plain.split("[,、;。\\s]+", -1)) {
            var words = part.replaceAll("\\(?班主任\\)?", "");
            var found = waiting.isEmpty() ? cut(words) : item(waiting, words);
            if (found.isPresent()) {
                items.add(found.get());
                waiting = "";
            } else if (SubjectWords.of(words).isPresent()) {
                waiting = words;
            } else if (!words.isEmpty()) {
                unread.add(part);
            }
        }
        return new TeachersText(List.copyOf(items), List.copyOf(unread));
    }

    /** The longest subject that something else follows. */
    private static Optional<Item> cut(String words) {
        for (int at = words.length() - 1; at > 0; at--) {
            var found = item(words.substring(0, at), words.substring(at));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Item> item(String subject, String people) {
        var said = Said.of(people.replaceAll("^[:(]|(?<=^\\([^)]{1,20})\\)$", ""), true);
        return said.size() == 1
                ? SubjectWords.of(subject)
                        .map(
                                known ->
                                        new Item(
                                                known.name(),
                                                said.getFirst().names(),
                                                said.getFirst().hours()))
                : Optional.empty();
    }

    /** True if the first row below the heads says several subjects where teachers should stand. */
    public static boolean isBelow(Grid grid, int headRow, Map<ColumnHead, Integer> columns) {
        var teacher = columns.get(ColumnHead.TEACHER);
        return teacher != null
                && columns.containsKey(ColumnHead.CLASS)
                && !columns.containsKey(ColumnHead.SUBJECT)
                && headRow + 1 < grid.rowCount()
                && of(grid.text(headRow + 1, teacher)).items().size() >= LEAST;
    }
}
