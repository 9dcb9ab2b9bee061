package paike.datasets.workbook.cells;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** How one field stands in a cell. What is written is read back as the same value. */
public interface CellWords {
    /** The words for a value; empty = a cell that states nothing. */
    String words(JsonNode value, NameBooks names);

    /**
     * The value that a filled cell means. Where the reader of the file says it better, wrong words
     * are handed on as they are.
     *
     * @param words not empty
     * @return null after a problem
     */
    @Nullable JsonNode value(String words, CellReading at);

    /** What a drop-down list offers. */
    default Choices choices() {
        return Choices.NONE;
    }

    /** True if the cell holds a number, which is written as one. */
    default boolean isNumber() {
        return false;
    }
}
