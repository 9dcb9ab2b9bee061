package paike.datasets.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import paike.datasets.Problems;
import paike.model.Text;
import paike.model.school.LessonKind;
import paike.model.school.Room;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Subject;
import paike.model.school.Teacher;
import paike.model.school.WeekType;

/** Reads the meetings of {@code plan.json}. */
public final class MeetingReader {
    /** Value of the field {@code format}. */
    public static final String FORMAT = "paike-plan-1";

    private final JsonCursor at;
    private final School school;
    private final String schoolId;
    private final String name;
    private final Map<String, SchoolClass> classById;
    private final Map<String, Subject> subjectById;
    private final Map<String, Teacher> teacherById;
    private final Map<String, Room> roomById;

    /** When a meeting is, as stated; 0 or null = not stated. */
    public record Time(
            int weekday,
            int period,
            int periods,
            @Nullable LocalTime start,
            @Nullable LocalTime end) {}

    /**
     * Who meets for what.
     *
     * @param lesson id of the lesson it is; empty = not stated
     */
    public record People(
            List<SchoolClass> classes, Subject subject, List<Teacher> teachers, String lesson) {}

    /** Receives one meeting after another. */
    public interface Receiver {
        void meeting(
                String place,
                WeekType weekType,
                Time time,
                LessonKind kind,
                People people,
                List<Room> rooms);
    }

    public MeetingReader(JsonNode tree, School school, Problems problems) {
        this.at = new JsonCursor(tree, "", problems);
        this.school = school;
        Format.check(at, FORMAT);
        this.schoolId = at.text("school", "");
        this.name = at.text("name", "");
        this.classById = Names.byId(school.classes(), SchoolClass::id);
        this.subjectById = Names.byId(school.subjects(), Subject::id);
        this.teacherById = Names.byId(school.teachers(), Teacher::id);
        this.roomById = Names.byId(school.rooms(), Room::id);
        problems.throwIfAny();
    }

    /** Id of the school the plan is of; empty = not stated. */
    public String schoolId() {
        return schoolId;
    }

    public String name() {
        return name;
    }

    public void meetings(Receiver receiver) {
        at.objects(
                "meetings",
                cursor -> {
                    meeting(cursor, receiver);
                    return null;
                });
        at.done();
    }

    private void meeting(JsonCursor cursor, Receiver receiver) {
        var week = cursor.choice("weeks", AssignmentReader.WEEKS, WeekType.ALL);
        var time =
                new Time(
                        cursor.integer("weekday", 1, BellReader.LAST_WEEKDAY),
                        cursor.integer("period", 1, BellReader.LAST_PERIOD, 0),
                        cursor.integer("periods", 1, BellReader.LAST_PERIOD, 1),
                        cursor.time("start", null),
                        cursor.time("end", null));
        var kind = cursor.choice("kind", AssignmentReader.KINDS, LessonKind.LESSON);
        var classes = cursor.references("classes", classById, SchoolReader.CLASS);
        var subject = cursor.reference("subject", subjectById, SchoolReader.SUBJECT);
        var teachers = cursor.references("teachers", teacherById, SchoolReader.TEACHER);
        var room = cursor.optionalReference("room", roomById, SchoolReader.ROOM);
        var rooms =
                room == null
                        ? cursor.references("rooms", roomById, SchoolReader.ROOM)
                        : List.of(room);
        var lesson = cursor.text("lesson", "");
        boolean ofNobody = subject != null && school.isOfNobody(kind, subject);
        if (cursor.isEmpty("classes") && subject != null && !ofNobody) {
            cursor.problem("classes", new Text("至少应有一个班级", "at least one class expected"));
        }
        boolean ofSome = !classes.isEmpty() && kind != LessonKind.CLUB;
        if (subject != null && (ofSome || (cursor.isEmpty("classes") && ofNobody))) {
            receiver.meeting(
                    cursor.path(),
                    week,
                    time,
                    kind,
                    new People(classes, subject, teachers, lesson),
                    rooms);
        }
    }
}
