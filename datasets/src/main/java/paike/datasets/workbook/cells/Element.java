package paike.datasets.workbook.cells;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** How one text of a file is said in one word, be it alone in a cell or in a list. */
public interface Element {
    Word word(String value, NameBooks names);

    /** The value that the word means; null after a problem. */
    @Nullable JsonNode value(Word word, CellReading at);

    /** True if the words as a whole mean something, though they look like a list. */
    default boolean isKnown(String words, NameBooks names) {
        return false;
    }

    default Choices choices() {
        return Choices.NONE;
    }
}
