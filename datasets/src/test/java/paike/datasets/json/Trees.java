package paike.datasets.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON trees for tests. */
final class Trees {
    private Trees() {}

    static Path root() {
        return Path.of(System.getProperty("paike.root", ".."));
    }

    static boolean isGoldenWritten() {
        return "write".equals(System.getProperty("golden"));
    }

    static JsonNode tree(String json) {
        return JsonFile.parse("test.json", json.getBytes(StandardCharsets.UTF_8));
    }

    static ObjectNode object(String json) {
        return (ObjectNode) tree(json);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Puts a value into a tree.
     *
     * @param value null = take away what is there
     */
    static void put(JsonNode tree, String pointer, @Nullable JsonNode value) {
        var place = JsonPointer.compile(pointer);
        var parent = tree.at(place.head());
        if (parent instanceof ObjectNode object) {
            var field = place.last().getMatchingProperty();
            if (value == null) {
                object.remove(field);
            } else {
                object.set(field, value);
            }
            return;
        }
        var list = (ArrayNode) parent;
        int index = place.last().getMatchingIndex();
        if (value == null) {
            list.remove(index);
        } else if (index == list.size()) {
            list.add(value);
        } else {
            list.set(index, value);
        }
    }

    /** Pointers to every field of every object of the tree. */
    static List<String> fields(JsonNode tree) {
        var found = new ArrayList<String>();
        collect(tree, "", found);
        return found;
    }

    private static void collect(JsonNode tree, String pointer, List<String> found) {
        tree.properties()
                .forEach(
                        field -> {
                            found.add(pointer + "/" + field.getKey());
                            collect(field.getValue(), pointer + "/" + field.getKey(), found);
                        });
        for (int i = 0; tree.isArray() && i < tree.size(); i++) {
            collect(tree.get(i), pointer + "/" + i, found);
        }
    }
}
