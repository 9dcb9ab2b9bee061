package paike.datasets.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import paike.model.afterschool.Care;
import paike.model.afterschool.Club;
import paike.model.afterschool.Session;
import paike.model.school.BellSchedule;
import paike.model.school.LessonKind;
import paike.model.school.Meeting;
import paike.model.school.Room;
import paike.model.school.RoomNeed;
import paike.model.school.SchoolClass;
import paike.model.school.SchoolFacts;
import paike.model.school.Subject;
import paike.model.school.Teacher;
import paike.model.school.TeachingAssignment;
import paike.model.school.TimePattern;
import paike.model.school.WeekType;

/** Writes {@code school.json} so that reading it gives the same facts. */
public final class SchoolWriter {
    private SchoolWriter() {}

    public static JsonNode tree(SchoolFacts facts) {
        var tree = JsonFile.mapper().createObjectNode();
        tree.put("format", SchoolReader.FORMAT);
        tree.put("id", facts.id());
        tree.put("name", facts.name());
        numbers(tree, "weekdays", facts.weekdays());
        objects(tree, "bellSchedules", facts.bellSchedules(), SchoolWriter::bell);
        objects(
                tree,
                "subjects",
                facts.subjects().stream().filter(subject -> !subject.isAfterSchool()).toList(),
                SchoolWriter::subject);
        objects(tree, "teachers", staff(facts, false), SchoolWriter::teacher);
        objects(
                tree,
                "groups",
                facts.groups(),
                (node, group) -> {
                    named(node, group.id(), group.name());
                    teachers(node, "teachers", group.members());
                });
        objects(tree, "rooms", facts.rooms(), SchoolWriter::room);
        objects(tree, "classes", facts.classes(), SchoolWriter::schoolClass);
        objects(
                tree,
                "coursePlan",
                facts.coursePlan().rows(),
                (node, row) -> {
                    node.put("grade", row.grade()).put("subject", row.subject().id());
                    if (row.halfPeriods() % 2 == 0) {
                        node.put("periods", row.halfPeriods() / 2);
                    } else {
                        node.put("periods", row.halfPeriods() / 2.0);
                    }
                });
        objects(
                tree,
                "assignments",
                facts.assignments().stream().filter(a -> !a.kind().isAfterSchool()).toList(),
                (node, assignment) -> assignment(node, assignment, facts.rooms()));
        objects(tree, "meetings", facts.meetings(), SchoolWriter::meeting);
        objects(tree, "care", facts.care(), SchoolWriter::care);
        objects(tree, "guests", staff(facts, true), SchoolWriter::guest);
        objects(tree, "clubs", facts.clubs(), SchoolWriter::club);
        objects(
                tree,
                "lectures",
                facts.lectures(),
                (node, lecture) -> {
                    named(node, lecture.id(), lecture.name());
                    session(node, lecture.session());
                    texts(node, "venues", lecture.venues().stream().map(Room::id).toList());
                    numbers(node, "grades", sorted(lecture.grades()));
                });
        objects(
                tree,
                "wishes",
                facts.wishes(),
                (node, wish) -> {
                    node.put("class", wish.schoolClass().id()).put("pupil", wish.pupil());
                    texts(node, "clubs", wish.clubs().stream().map(Club::id).toList());
                });
        objects(
                tree,
                "homework",
                facts.homework(),
                (node, budget) ->
                        node.put("grade", budget.grade()).put("minutes", budget.minutes()));
        return tree;
    }

    private static void bell(ObjectNode node, BellSchedule bell) {
        named(node, bell.id(), bell.name());
        numbers(node, "grades", sorted(bell.grades()));
        numbers(node, "weekdays", sorted(bell.weekdays()));
        objects(
                node,
                "intervals",
                bell.intervals(),
                (child, interval) ->
                        child.put("kind", interval.kind().code())
                                .put("name", interval.name())
                                .put("start", interval.start().toString())
                                .put("end", interval.end().toString()));
    }

    private static void subject(ObjectNode node, Subject subject) {
        named(node, subject.id(), subject.name());
        if (!subject.family().equals(subject.id())) {
            node.put("family", subject.family());
        }
        texts(node, "marks", subject.marks().stream().sorted().toList());
        patterns(node, "forbidden", subject.forbidden());
    }

    private static void teacher(ObjectNode node, Teacher teacher) {
        named(node, teacher.id(), teacher.name());
        texts(node, "subjects", teacher.subjects().stream().sorted().toList());
        texts(node, "duties", teacher.duties().stream().sorted().toList());
        patterns(node, "unavailable", teacher.unavailable());
    }

    private static void guest(ObjectNode node, Teacher guest) {
        named(node, guest.id(), guest.name());
        guest.duties().stream().findFirst().ifPresent(role -> node.put("role", role));
        patterns(node, "unavailable", guest.unavailable());
    }

    private static List<Teacher> staff(SchoolFacts facts, boolean guests) {
        return facts.teachers().stream().filter(one -> one.guest() == guests).toList();
    }

    private static void care(ObjectNode node, Care care) {
        named(node, care.id(), care.name());
        node.put("slot", care.interval().code());
        texts(
                node,
                "classes",
                care.groups().stream()
                        .filter(group -> group.size() == 1)
                        .map(group -> group.getFirst().id())
                        .toList());
        objects(
                node,
                "together",
                care.groups().stream().filter(group -> group.size() > 1).toList(),
                (child, group) ->
                        texts(child, "classes", group.stream().map(SchoolClass::id).toList()));
        numbers(node, "weekdays", sorted(care.weekdays()));
        teachers(node, "teachers", care.teachers());
        texts(node, "rooms", care.rooms().stream().map(Room::id).toList());
    }

    private static void room(ObjectNode node, Room room) {
        named(node, room.id(), room.name());
        node.put("kind", room.kind());
        positive(node, "pupilCapacity", room.pupilCapacity());
        if (room.classCapacity() != 1) {
            node.put("classCapacity", room.classCapacity());
        }
        patterns(node, "unavailable", room.unavailable());
    }

    private static void schoolClass(ObjectNode node, SchoolClass schoolClass) {
        named(node, schoolClass.id(), schoolClass.name());
        node.put("grade", schoolClass.grade());
        positive(node, "pupils", schoolClass.pupilCount());
        var teacher = schoolClass.homeroomTeacher();
        if (teacher != null) {
            node.put("homeroomTeacher", teacher.id());
        }
        var room = schoolClass.homeRoom();
        if (room != null) {
            node.put("homeRoom", room.id());
        }
        patterns(node, "unavailable", schoolClass.unavailable());
    }

    private static void assignment(
            ObjectNode node, TeachingAssignment assignment, List<Room> rooms) {
        node.put("id", assignment.id());
        if (assignment.kind() != LessonKind.LESSON) {
            node.put("kind", assignment.kind().code());
        }
        texts(node, "classes", assignment.classes().stream().map(SchoolClass::id).toList());
        node.put("subject", assignment.subject().id());
        teachers(node, "teachers", assignment.teachers());
        node.put("periods", assignment.periods());
        positive(node, "doubles", assignment.doubles());
        weeks(node, assignment.weekType());
        roomNeed(node, assignment, rooms);
        objects(
                node,
                "fixed",
                assignment.fixed(),
                (child, time) -> child.put("weekday", time.weekday()).put("period", time.period()));
        patterns(node, "preferred", assignment.preferred());
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
    }

    private static void meeting(ObjectNode node, Meeting meeting) {
        named(node, meeting.id(), meeting.name());
        teachers(node, "teachers", meeting.teachers());
        session(node, new Session(meeting.weekday(), meeting.start(), meeting.end()));
        weeks(node, meeting.weekType());
    }

    private static void club(ObjectNode node, Club club) {
        named(node, club.id(), club.name());
        if (!club.content().isEmpty()) {
            node.put("content", club.content());
        }
        teachers(node, "leaders", club.leaders());
        teachers(node, "guests", club.guests());
        texts(node, "venues", club.venues().stream().map(Room::id).toList());
        numbers(node, "grades", sorted(club.grades()));
        positive(node, "minimumSize", club.minimumSize());
        node.put("maximumSize", club.maximumSize());
        objects(node, "sessions", club.sessions(), SchoolWriter::session);
        positive(node, "sessionsPerWeek", club.freeSessions());
    }

    private static void session(ObjectNode node, Session session) {
        node.put("weekday", session.weekday())
                .put("start", session.start().toString())
                .put("end", session.end().toString());
    }

    private static void patterns(ObjectNode node, String field, List<TimePattern> patterns) {
        objects(
                node,
                field,
                patterns,
                (child, pattern) -> {
                    numbers(child, "weekdays", sorted(pattern.weekdays()));
                    numbers(child, "periods", sorted(pattern.periods()));
                    if (pattern.from() != null) {
                        child.put("from", pattern.from().toString());
                    }
                    if (pattern.to() != null) {
                        child.put("to", pattern.to().toString());
                    }
                });
    }

    private static void weeks(ObjectNode node, WeekType weeks) {
        if (weeks != WeekType.ALL) {
            node.put("weeks", weeks.name());
        }
    }

    private static void named(ObjectNode node, String id, String name) {
        node.put("id", id);
        if (!name.equals(id)) {
            node.put("name", name);
        }
    }

    private static void positive(ObjectNode node, String field, int value) {
        if (value > 0) {
            node.put(field, value);
        }
    }

    private static void teachers(ObjectNode node, String field, List<Teacher> teachers) {
        texts(node, field, teachers.stream().map(Teacher::id).toList());
    }

    private static void texts(ObjectNode node, String field, Collection<String> texts) {
        if (!texts.isEmpty()) {
            ArrayNode array = node.putArray(field);
            texts.forEach(array::add);
        }
    }

    private static void numbers(ObjectNode node, String field, Collection<Integer> numbers) {
        if (!numbers.isEmpty()) {
            ArrayNode array = node.putArray(field);
            numbers.forEach(array::add);
        }
    }

    private static List<Integer> sorted(Collection<Integer> numbers) {
        return numbers.stream().sorted().toList();
    }

    private static <T> void objects(
            ObjectNode node, String field, List<T> things, BiConsumer<ObjectNode, T> writer) {
        if (!things.isEmpty()) {
            ArrayNode array = node.putArray(field);
            things.forEach(thing -> writer.accept(array.addObject(), thing));
        }
    }
}
