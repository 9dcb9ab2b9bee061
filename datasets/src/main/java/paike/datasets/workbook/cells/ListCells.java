package paike.datasets.workbook.cells;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A cell with several words, separated by 、.
 *
 * @param none written for a list with nothing in it
 */
public record ListCells(Element element, String none) implements CellWords {

    public static CellWords of(Element element) {
        return new ListCells(element, Word.NONE);
    }

    @Override
    public String words(JsonNode value, NameBooks names) {
        return value.isEmpty() ? none : joined(value, element, names, "、", Word.COMMAS);
    }

    static String joined(
            JsonNode value, Element element, NameBooks names, String by, String separators) {
        return String.join(
                by,
                StreamSupport.stream(value.spliterator(), false)
                        .map(one -> element.word(one.asText(), names).written(separators))
                        .toList());
    }

    @Override
    public @Nullable JsonNode value(String words, CellReading at) {
        return words.equals(none) || words.equals(Word.NONE)
                ? JsonNodeFactory.instance.arrayNode()
                : read(words, element, at, Word.COMMAS);
    }

    /** All of them, or null if one is wrong. */
    static @Nullable JsonNode read(
            String words, Element element, CellReading at, String separators) {
        var values = new ArrayList<JsonNode>();
        var parts =
                element.isKnown(words, at.names()) ? List.of(words) : Word.split(words, separators);
        boolean isRight = true;
        for (var part : parts) {
            var value = element.value(Word.of(part), at);
            isRight &= value != null;
            if (value != null) {
                values.add(value);
            }
        }
        return isRight ? JsonNodeFactory.instance.arrayNode().addAll(values) : null;
    }

    @Override
    public Choices choices() {
        return element.choices().inLists();
    }
}
