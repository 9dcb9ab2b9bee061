package paike.datasets.synthetic.profile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import paike.datasets.synthetic.tables.Cells;

/**
 * A word that holds for some grades, as {@code music 2-6}.
 *
 * @param grades empty = all
 */
public record Scoped(String word, Set<Integer> grades) {

    /** Words divided by commas, each with its grades behind it. */
    static List<Scoped> list(String cell) {
        return Cells.list(cell).stream()
                .map(
                        item -> {
                            var parts = item.split("\\s+", 2);
                            return new Scoped(
                                    parts[0], Cells.numbers(parts.length > 1 ? parts[1] : ""));
                        })
                .toList();
    }

    /** The first word that holds for a grade. */
    public static Optional<String> at(List<Scoped> words, int grade) {
        return words.stream().filter(word -> word.holds(grade)).map(Scoped::word).findFirst();
    }

    private boolean holds(int grade) {
        return grades.isEmpty() || grades.contains(grade);
    }
}
