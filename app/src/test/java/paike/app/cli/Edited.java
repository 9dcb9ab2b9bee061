package paike.app.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Edited copies of lixin. */
final class Edited {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Edited() {}

    /** A folder with an edited school.json, and no rulebook. */
    static Path school(Path folder, Consumer<ObjectNode> edit) {
        return school(Run.LIXIN, folder, edit);
    }

    static Path school(Path original, Path folder, Consumer<ObjectNode> edit) {
        try {
            var tree = (ObjectNode) JSON.readTree(original.resolve("school.json").toFile());
            edit.accept(tree);
            Files.writeString(folder.resolve("school.json"), tree.toPrettyString());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An element of a list of the school. */
    static ObjectNode at(ObjectNode school, String list, int index) {
        return (ObjectNode) list(school, list).get(index);
    }

    static ArrayNode list(ObjectNode node, String name) {
        return (ArrayNode) node.path(name);
    }
}
