package paike.datasets.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import paike.datasets.Advice;
import paike.model.Text;
import paike.model.school.FixedTime;
import paike.model.school.LessonKind;
import paike.model.school.Room;
import paike.model.school.RoomNeed;
import paike.model.school.SchoolClass;
import paike.model.school.Subject;
import paike.model.school.Teacher;
import paike.model.school.TeachingAssignment;
import paike.model.school.TeachingSet;
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
            boolean optional = at.bool("roomOptional", false);
            if (named || kind.isEmpty()) {
                return new RoomNeed(kind, List.copyOf(chosen), optional);
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
            return new RoomNeed(kind, ofKind, optional);
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
        var grades = at.integerSet("grades", 1, BellReader.LAST_GRADE);
        if (at.isEmpty("classes") && grades.isEmpty()) {
            at.problem(
                    "classes",
                    new Text("至少应有一个班级", "at least one class expected"),
                    new Text(
                            "没有班级的课请写 grades，说明按哪些年级的作息。",
                            "For a lesson without a class give grades: by whose week it counts."));
        }
        if (!at.isEmpty("classes") && !grades.isEmpty()) {
            at.problem(
                    "grades",
                    new Text(
                            "有班级的课不写年级", "a lesson with a class has its grade, none expected here"),
                    new Text("请删去 grades。", "Leave out grades."));
        }
        var subject = at.reference("subject", subjectById, SchoolReader.SUBJECT);
        var sets = at.objects("sets", this::set);
        var teachers =
                sets.isEmpty()
                        ? at.references("teachers", people.teacherById(), SchoolReader.TEACHER)
                        : teachers(sets, at);
        int known = at.problemCount();
        int periods = at.integer("periods", 1, BellReader.LAST_PERIOD);
        int doubles = at.integer("doubles", 0, periods / 2, 0);
        var lengths = lengths(at, periods, known);
        var weeks = at.choice("weeks", WEEKS, WeekType.ALL);
        var need = at.isEmpty("sets") ? roomNeed(at, classes) : RoomNeed.NONE;
        var fixed = at.objects("fixed", AssignmentReader::fixedTime);
        int lessons = lengths.isEmpty() ? periods - doubles : lengths.size();
        if (fixed.size() > lessons) {
            at.problem(
                    "fixed",
                    Text.of(
                            "有 %d 个固定时间，但只有 %d 次课",
                            "%d fixed times for %d lessons", fixed.size(), lessons));
        }
        var preferred = BellReader.patterns(at, "preferred");
        var tags = Set.copyOf(at.texts("tags"));
        boolean ofNobody = at.isEmpty("classes") && !grades.isEmpty();
        if (subject == null || (classes.isEmpty() && !ofNobody)) {
            return null;
        }
        var assignment =
                new TeachingAssignment(
                        index++, id, kind, classes, subject, teachers, periods, doubles, weeks,
                        need, fixed, preferred, sets);
        return (ofNobody ? assignment.of(grades) : assignment).with(lengths, tags);
    }

    /**
     * Periods of each lesson where they are more than doubles and single ones.
     *
     * @param known how many problems there were before these fields were read
     */
    private static List<Integer> lengths(JsonCursor at, int periods, int known) {
        var lengths = List.copyOf(at.integers("lengths", 1, BellReader.LAST_PERIOD));
        if (!lengths.isEmpty() && at.has("doubles")) {
            at.problem(
                    "doubles",
                    new Text(
                            "lengths 已写明每次课的节数，此处不能再写",
                            "lengths say how long each lesson is, not expected here"),
                    new Text("请删去 doubles。", "Leave out doubles."));
        }
        int sum = lengths.stream().mapToInt(length -> length).sum();
        if (!lengths.isEmpty() && sum != periods && at.problemCount() == known) {
            at.problem(
                    "lengths",
                    Text.of(
                            "%s 合计 %d 节，应为 periods 所写的 %d 节",
                            "%s are %d periods, %d expected as periods says",
                            lengths,
                            sum,
                            periods));
        }
        return lengths;
    }

    private @Nullable TeachingSet set(JsonCursor at) {
        var name = at.text("name");
        var teacher = at.reference("teacher", people.teacherById(), SchoolReader.TEACHER);
        var room = at.reference("room", places.roomById(), SchoolReader.ROOM);
        return teacher == null || room == null ? null : new TeachingSet(name, teacher, room);
    }

    /** The teachers of sets; a set is taught at the same time as the others, so by its own. */
    private static List<Teacher> teachers(List<TeachingSet> sets, JsonCursor at) {
        for (var field : List.of("teachers", "room", "rooms", "roomOptional")) {
            if (at.has(field)) {
                at.problem(
                        field,
                        new Text(
                                "走班各组（sets）已写明教师和场地，此处不能再写",
                                "the sets name their teachers and rooms, not expected here"),
                        Text.of("请删去 %s。", "Leave out %s.", field));
            }
        }
        var names = new HashSet<String>();
        var teachers = new LinkedHashSet<Teacher>();
        var rooms = new HashSet<Room>();
        for (int i = 0; i < sets.size(); i++) {
            var set = sets.get(i);
            refuseTwice(at, i, "name", set.name(), names.add(set.name()));
            refuseTwice(at, i, "teacher", set.teacher().id(), teachers.add(set.teacher()));
            boolean isShared = set.room().classCapacity() > 1;
            refuseTwice(at, i, "room", set.room().id(), rooms.add(set.room()) || isShared);
        }
        return List.copyOf(teachers);
    }

    private static void refuseTwice(
            JsonCursor at, int set, String field, String value, boolean isNew) {
        if (!isNew) {
            at.problem(
                    "sets[" + set + "]." + field,
                    Text.of(
                            "\"%s\" 重复：各组同时上课，应各不相同",
                            "\"%s\" is named twice: the sets are taught at once, each needs its own",
                            value));
        }
    }

    private static FixedTime fixedTime(JsonCursor at) {
        return new FixedTime(
                at.integer("weekday", 1, BellReader.LAST_WEEKDAY),
                at.integer("period", 1, BellReader.LAST_PERIOD));
    }

    private RoomNeed roomNeed(JsonCursor at, List<SchoolClass> classes) {
        if (at.has("rooms") || at.has("room")) {
            return places.need(at);
        }
        var home = homeRoom(classes);
        return at.bool("roomOptional", false) ? new RoomNeed("", home.rooms(), true) : home;
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
