package paike.datasets.json;

import static paike.datasets.json.Nodes.named;
import static paike.datasets.json.Nodes.numbers;
import static paike.datasets.json.Nodes.objects;
import static paike.datasets.json.Nodes.patterns;
import static paike.datasets.json.Nodes.positive;
import static paike.datasets.json.Nodes.session;
import static paike.datasets.json.Nodes.sorted;
import static paike.datasets.json.Nodes.teachers;
import static paike.datasets.json.Nodes.texts;
import static paike.datasets.json.Nodes.weeks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import paike.model.afterschool.Care;
import paike.model.afterschool.Club;
import paike.model.afterschool.Session;
import paike.model.school.BellSchedule;
import paike.model.school.Meeting;
import paike.model.school.Room;
import paike.model.school.SchoolClass;
import paike.model.school.SchoolFacts;
import paike.model.school.Subject;
import paike.model.school.Teacher;

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
                (node, assignment) -> AssignmentWriter.write(node, assignment, facts.rooms()));
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
        objects(tree, "wishes", facts.wishes(), WishWriter::wish);
        objects(
                tree,
                "homework",
                facts.homework(),
                (node, budget) ->
                        node.put("grade", budget.grade()).put("minutes", budget.minutes()));
        if (facts.badWeather().isStated()) {
            var node = tree.putObject("badWeather");
            texts(node, "closed", facts.badWeather().closed());
            texts(node, "indoor", facts.badWeather().indoor());
        }
        CalendarWriter.write(tree, facts.calendar());
        return tree;
    }

    /** What a school says of its bells: a tree with {@code bellSchedules} alone. */
    public static ObjectNode bells(List<BellSchedule> bells) {
        var tree = JsonFile.mapper().createObjectNode();
        objects(tree, "bellSchedules", bells, SchoolWriter::bell);
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
        positive(node, "birthYear", teacher.birthYear());
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
        if (!room.building().isEmpty()) {
            node.put("building", room.building());
        }
        texts(node, "parts", room.parts().stream().map(Room::id).toList());
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
        objects(node, "sessions", club.sessions(), Nodes::session);
        positive(node, "sessionsPerWeek", club.freeSessions());
    }
}
