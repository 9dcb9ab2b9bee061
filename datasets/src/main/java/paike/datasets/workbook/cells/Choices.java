package paike.datasets.workbook.cells;

import java.util.List;

/**
 * What a drop-down list offers.
 *
 * @param words these words
 * @param list the names of this list of the school, such as {@code teachers}; empty = the words
 * @param several true if a cell may hold several of them, which no drop-down list can enter
 */
public record Choices(List<String> words, String list, boolean several) {
    public static final Choices NONE = new Choices(List.of(), "", false);

    public static Choices of(List<String> words) {
        return new Choices(words, "", false);
    }

    public static Choices named(String list) {
        return new Choices(List.of(), list, false);
    }

    Choices inLists() {
        return new Choices(words, list, true);
    }

    public boolean isEmpty() {
        return words.isEmpty() && list.isEmpty();
    }
}
