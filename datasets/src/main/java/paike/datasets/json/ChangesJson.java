package paike.datasets.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import paike.datasets.Problems;
import paike.model.dated.Change;
import paike.model.dated.ChangeLog;
import paike.model.dated.Held;
import paike.model.dated.LessonChange;
import paike.model.school.School;

/** {@code changes.json}: the log of a plan's changes; {@code docs/format.md} specifies it. */
public final class ChangesJson {
    /** Name of the file beside its plan. */
    public static final String NAME = "changes.json";

    static final String FORMAT = "paike-changes-1";

    private ChangesJson() {}

    /**
     * The log beside a plan; an empty one if there is no such file.
     *
     * @param school of the plan as read
     * @throws paike.datasets.DatasetException with everything that is wrong
     */
    public static ChangeLog beside(Path folder, School school) {
        var file = folder.resolve(NAME);
        return Files.exists(file) ? read(file, school) : ChangeLog.EMPTY;
    }

    /**
     * @throws paike.datasets.DatasetException with everything that is wrong
     */
    public static ChangeLog read(Path path, School school) {
        var problems = new Problems(path.toString());
        var log = new ChangesReader(JsonFile.read(path), school, problems).log();
        problems.throwIfAny();
        return log;
    }

    public static String write(ChangeLog log, School school) {
        return JsonFile.print(tree(log, school));
    }

    public static JsonNode tree(ChangeLog log, School school) {
        var tree = JsonNodeFactory.instance.objectNode();
        tree.put("format", FORMAT).put("school", school.id());
        var changes = tree.putArray("changes");
        log.changes().forEach(change -> write(changes.addObject(), change));
        return tree;
    }

    private static void write(ObjectNode node, Change change) {
        node.put("id", change.id());
        node.put("kind", change.kind().code()).put("state", change.state().code());
        change.from().ifPresent(from -> node.put("from", from.toString()));
        stated(node, "askedBy", change.askedBy());
        stated(node, "decidedBy", change.decidedBy());
        stated(node, "reason", change.reason());
        change.written().ifPresent(date -> node.put("written", date.toString()));
        Nodes.objects(node, "lessons", change.lessons(), ChangesJson::write);
    }

    private static void stated(ObjectNode node, String field, String text) {
        if (!text.isEmpty()) {
            node.put(field, text);
        }
    }

    private static void write(ObjectNode node, LessonChange lesson) {
        var assignment = lesson.assignment();
        node.put("assignment", assignment.id());
        Nodes.texts(node, "classes", assignment.classes().stream().map(one -> one.name()).toList());
        node.put("subject", assignment.subject().name());
        write(node, "was", lesson.was());
        write(node, "is", lesson.is());
    }

    private static void write(ObjectNode node, String field, @Nullable Held held) {
        if (held == null) {
            return;
        }
        var child = node.putObject(field);
        child.put("date", held.date().toString()).put("start", held.start().toString());
        Nodes.teachers(child, "teachers", held.teachers());
        var room = held.room();
        if (room != null) {
            child.put("room", room.id());
        }
    }
}
