package paike.datasets.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import paike.datasets.Advice;
import paike.model.Text;
import paike.model.school.FixedTime;
import paike.model.school.LessonKind;
import paike.model.school.Room;
import paike.model.school.RoomNeed;
import paike.model.school.SchoolClass;
import paike.model.school.Subject;
import paike.model.school.TeachingAssignment;
import paike.model.school.WeekType;

/** Reads who teaches what to whom. */
final class AssignmentReader {
    static final Map<String, WeekType> WEEKS =
            Names.byCode(WeekType::name, List.of(WeekType.values()));

    static final Map<String, LessonKind> KINDS =
            Names.byCode(LessonKind::code, List.of(LessonKind.values()));

    /** Kinds of what is assigned; after-school service is stated apart. */
    private static final Map<String, LessonKind> ASSIGNED =
            Names.byCode(LessonKind::code, List.of(LessonKind.LESSON, LessonKind.ACTIVITY));

    private final Map<String, Subject> subjectById;
    private final Map<String, SchoolClass> classById;
    private final SchoolReader.People people;
    private final Places places;
    private final Names.Unique unique = new Names.Unique();
    private int index;

    /** Rooms, in order and by id. */
    record Places(List<Room> rooms, Map<String, Room> roomById) {

        /** The rooms named by {@code rooms}, else those of the kind {@code room}, else none. */
        RoomNeed need(JsonCursor at) {
            var kind = at.text("room", "");
            boolean named = at.has("rooms");
            var chosen = at.references("rooms", roomById, SchoolReader.ROOM);
            if (named || kind.isEmpty()) {
                return new RoomNeed(kind, List.copyOf(chosen));
            }
            var ofKind = rooms.stream().filter(room -> room.kind().equals(kind)).toList();
            if (ofKind.isEmpty()) {
                var kinds = rooms.stream().map(Room::kind).distinct().toList();
                at.problem(
                        "room",
                        Text.of(
                                "没有类型为 \"%s\" 的场地（已有类型 %s）",
                                "there is no room of kind \"%s\" (kinds: %s)",
                                kind,
                                Advice.known(kinds)),
                        Advice.maybe(kind, kinds));
            }
            return new RoomNeed(kind, ofKind);
        }
    }

    AssignmentReader(
            List<Subject> subjects,
            List<SchoolClass> classes,
            SchoolReader.People people,
            Places places) {
        this.subjectById = Names.byId(subjects, Subject::id);
        this.classById = Names.byId(classes, SchoolClass::id);
        this.people = people;
        this.places = places;
    }

    @Nullable TeachingAssignment assignment(JsonCursor at) {
        var id = at.text("id");
        unique.check(at, "id", id);
        var kind = at.choice("kind", ASSIGNED, LessonKind.LESSON);
        var classes = at.references("classes", classById, SchoolReader.CLASS);
        if (at.isEmpty("classes")) {
            at.problem("classes", new Text("至少应有一个班级", "at least one class expected"));
        }
        var subject = at.reference("subject", subjectById, SchoolReader.SUBJECT);
        var teachers = at.references("teachers", people.teacherById(), SchoolReader.TEACHER);
        int periods = at.integer("periods", 1, BellReader.LAST_PERIOD);
        int doubles = at.integer("doubles", 0, periods / 2, 0);
        var weeks = at.choice("weeks", WEEKS, WeekType.ALL);
        var need = roomNeed(at, classes);
        var fixed = at.objects("fixed", AssignmentReader::fixedTime);
        if (fixed.size() > periods - doubles) {
            at.problem(
                    "fixed",
                    Text.of(
                            "有 %d 个固定时间，但只有 %d 次课",
                            "%d fixed times for %d lessons", fixed.size(), periods - doubles));
        }
        var preferred = BellReader.patterns(at, "preferred");
        if (subject == null || classes.isEmpty()) {
            return null;
        }
        return new TeachingAssignment(
                index++, id, kind, classes, subject, teachers, periods, doubles, weeks, need, fixed,
                preferred);
    }

    private static FixedTime fixedTime(JsonCursor at) {
        return new FixedTime(
                at.integer("weekday", 1, BellReader.LAST_WEEKDAY),
                at.integer("period", 1, BellReader.LAST_PERIOD));
    }

    private RoomNeed roomNeed(JsonCursor at, List<SchoolClass> classes) {
        return at.has("rooms") || at.has("room") ? places.need(at) : homeRoom(classes);
    }

    /** The home room of the first class, if it has one. */
    static RoomNeed homeRoom(List<SchoolClass> classes) {
        var rooms = new ArrayList<Room>();
        if (!classes.isEmpty() && classes.getFirst().homeRoom() != null) {
            rooms.add(classes.getFirst().homeRoom());
        }
        return new RoomNeed("", List.copyOf(rooms));
    }
}
