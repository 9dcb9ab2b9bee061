package paike.datasets.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import paike.datasets.Problems;
import paike.model.Text;
import paike.model.dated.Change;
import paike.model.dated.ChangeKind;
import paike.model.dated.ChangeLog;
import paike.model.dated.ChangeState;
import paike.model.dated.Held;
import paike.model.dated.LessonChange;
import paike.model.school.Room;
import paike.model.school.School;
import paike.model.school.Teacher;
import paike.model.school.TeachingAssignment;

/** Reads the log of changes. */
final class ChangesReader {
    private static final Map<String, ChangeKind> KINDS =
            Names.byCode(ChangeKind::code, List.of(ChangeKind.values()));
    private static final Map<String, ChangeState> STATES =
            Names.byCode(ChangeState::code, List.of(ChangeState.values()));
    private static final Text ASSIGNMENT = new Text("任课安排", "teaching assignment");

    private final JsonCursor at;
    private final School school;
    private final Map<String, TeachingAssignment> assignmentById;
    private final Map<String, Teacher> teacherById;
    private final Map<String, Room> roomById;

    ChangesReader(JsonNode tree, School school, Problems problems) {
        this.at = new JsonCursor(tree, "", problems);
        this.school = school;
        this.assignmentById = Names.byId(school.assignments(), TeachingAssignment::id);
        this.teacherById = Names.byId(school.teachers(), Teacher::id);
        this.roomById = Names.byId(school.rooms(), Room::id);
    }

    ChangeLog log() {
        Format.check(at, ChangesJson.FORMAT);
        var id = at.text("school", school.id());
        if (!id.equals(school.id())) {
            at.problem(
                    "school",
                    Text.of(
                            "这是学校 \"%s\" 的记录，方案属于学校 \"%s\"",
                            "this is a log of school \"%s\", the plan is of school \"%s\"",
                            id,
                            school.id()));
        }
        var ids = new Names.Unique();
        var changes = at.objects("changes", cursor -> change(cursor, ids));
        at.done();
        return new ChangeLog(changes);
    }

    private @Nullable Change change(JsonCursor cursor, Names.Unique ids) {
        var id = cursor.text("id");
        ids.check(cursor, "id", id);
        var kind = cursor.requiredChoice("kind", KINDS);
        var state = cursor.requiredChoice("state", STATES);
        var from = date(cursor, "from");
        int before = cursor.problemCount();
        var lessons = cursor.objects("lessons", this::lesson);
        if (lessons.isEmpty() && cursor.problemCount() == before) {
            cursor.problem("lessons", new Text("至少应有一节课", "at least one lesson expected"));
        }
        return new Change(
                id,
                kind,
                state,
                from,
                lessons,
                cursor.text("askedBy", ""),
                cursor.text("decidedBy", ""),
                cursor.text("reason", ""),
                date(cursor, "written"));
    }

    private static Optional<LocalDate> date(JsonCursor cursor, String field) {
        return cursor.has(field) ? Optional.of(cursor.date(field)) : Optional.empty();
    }

    private @Nullable LessonChange lesson(JsonCursor cursor) {
        var assignment = cursor.reference("assignment", assignmentById, ASSIGNMENT);
        // for people; the assignment says them
        cursor.texts("classes");
        cursor.text("subject", "");
        var was = held(cursor, "was");
        var is = held(cursor, "is");
        if (was == null && is == null) {
            cursor.problem("", new Text("应有 was 或 is", "was or is expected"));
            return null;
        }
        return assignment == null ? null : new LessonChange(assignment, was, is);
    }

    private @Nullable Held held(JsonCursor cursor, String field) {
        if (!cursor.has(field)) {
            return null;
        }
        var held = cursor.object(field);
        var read =
                new Held(
                        held.date("date"),
                        held.time("start"),
                        held.references("teachers", teacherById, SchoolReader.TEACHER),
                        held.optionalReference("room", roomById, SchoolReader.ROOM));
        held.done();
        return read;
    }
}
