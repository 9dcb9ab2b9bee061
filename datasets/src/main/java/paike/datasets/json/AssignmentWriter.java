package paike.datasets.json;

import static paike.datasets.json.Nodes.numbers;
import static paike.datasets.json.Nodes.objects;
import static paike.datasets.json.Nodes.patterns;
import static paike.datasets.json.Nodes.positive;
import static paike.datasets.json.Nodes.teachers;
import static paike.datasets.json.Nodes.texts;
import static paike.datasets.json.Nodes.weeks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import paike.model.school.LessonKind;
import paike.model.school.Room;
import paike.model.school.RoomNeed;
import paike.model.school.SchoolClass;
import paike.model.school.TeachingAssignment;

/** Writes who teaches what to whom. */
final class AssignmentWriter {
    private AssignmentWriter() {}

    static void write(ObjectNode node, TeachingAssignment assignment, List<Room> rooms) {
        node.put("id", assignment.id());
        if (assignment.kind() != LessonKind.LESSON) {
            node.put("kind", assignment.kind().code());
        }
        texts(node, "classes", assignment.classes().stream().map(SchoolClass::id).toList());
        if (assignment.classes().isEmpty()) {
            var grades = node.putArray("grades");
            assignment.grades().stream().sorted().forEach(grades::add);
        }
        node.put("subject", assignment.subject().id());
        if (assignment.sets().isEmpty()) {
            teachers(node, "teachers", assignment.teachers());
        }
        objects(
                node,
                "sets",
                assignment.sets(),
                (child, set) ->
                        child.put("name", set.name())
                                .put("teacher", set.teacher().id())
                                .put("room", set.room().id()));
        node.put("periods", assignment.periods());
        if (assignment.lengths().isEmpty()) {
            positive(node, "doubles", assignment.doubles());
        }
        numbers(node, "lengths", assignment.lengths());
        weeks(node, assignment.weekType());
        if (assignment.sets().isEmpty()) {
            roomNeed(node, assignment, rooms);
        }
        objects(
                node,
                "fixed",
                assignment.fixed(),
                (child, time) -> child.put("weekday", time.weekday()).put("period", time.period()));
        patterns(node, "preferred", assignment.preferred());
        texts(node, "tags", assignment.tags().stream().sorted().toList());
    }

    private static void roomNeed(ObjectNode node, TeachingAssignment assignment, List<Room> rooms) {
        RoomNeed need = assignment.roomNeed();
        if (!need.kind().isEmpty()) {
            node.put("room", need.kind());
        }
        var usual =
                need.kind().isEmpty()
                        ? AssignmentReader.homeRoom(assignment.classes()).rooms()
                        : rooms.stream().filter(room -> room.kind().equals(need.kind())).toList();
        boolean isKindWithoutRooms = !need.kind().isEmpty() && usual.isEmpty();
        if (isKindWithoutRooms || !need.rooms().equals(usual)) {
            node.putArray("rooms")
                    .addAll(
                            need.rooms().stream()
                                    .map(room -> (JsonNode) node.textNode(room.id()))
                                    .toList());
        }
        if (need.optional()) {
            node.put("roomOptional", true);
        }
    }
}
