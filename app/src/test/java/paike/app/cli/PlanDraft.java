package paike.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A plan.json as somebody edits it by hand. */
final class PlanDraft {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode tree;

    PlanDraft() {
        try {
            tree = JSON.readTree(Files.readString(Run.solved("plan.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The only meeting of a class that begins there; period 0 = none is stated. */
    ObjectNode meeting(String classId, int weekday, int period) {
        var found =
                meetings()
                        .valueStream()
                        .filter(m -> m.path("classes").toString().contains('"' + classId + '"'))
                        .filter(m -> m.path("weekday").asInt() == weekday)
                        .filter(m -> m.path("period").asInt(0) == period)
                        .toList();
        if (found.size() != 1) {
            throw new IllegalStateException(
                    "%s has %d meetings on %d/%d"
                            .formatted(classId, found.size(), weekday, period));
        }
        return (ObjectNode) found.getFirst();
    }

    void swapTime(ObjectNode one, ObjectNode other) {
        for (var field : List.of("weekday", "period", "start", "end")) {
            var mine = one.get(field);
            one.set(field, other.get(field));
            other.set(field, mine);
        }
    }

    void delete(ObjectNode meeting) {
        for (int i = 0; i < meetings().size(); i++) {
            if (meetings().get(i).equals(meeting)) {
                meetings().remove(i);
                return;
            }
        }
        throw new IllegalStateException("no such meeting: " + meeting);
    }

    private ArrayNode meetings() {
        return (ArrayNode) tree.path("meetings");
    }

    Path write(Path folder) {
        try {
            return Files.writeString(folder.resolve("plan.json"), tree.toPrettyString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
