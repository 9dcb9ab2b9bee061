package paike.datasets.assumed;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import paike.datasets.words.SubjectWords;

/** Subjects with the marks that those of their name usually have. */
public final class UsualSubjects {
    private UsualSubjects() {}

    /** Adds a subject whose id is its name. */
    public static ObjectNode add(ArrayNode subjects, String name) {
        var node = subjects.addObject().put("id", name);
        var marks = SubjectWords.of(name).map(SubjectWords.Known::marks).orElse(Set.of());
        if (!marks.isEmpty()) {
            marks.stream().sorted().forEach(node.putArray("marks")::add);
        }
        return node;
    }
}
