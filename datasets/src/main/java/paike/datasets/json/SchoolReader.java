package paike.datasets.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import paike.datasets.DatasetException;
import paike.datasets.Problems;
import paike.model.Text;
import paike.model.school.CoursePlan;
import paike.model.school.HomeworkBudget;
import paike.model.school.Room;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.SchoolFacts;
import paike.model.school.Subject;
import paike.model.school.Teacher;
import paike.model.school.TeacherGroup;

/** Reads {@code school.json}; {@code docs/format.md} is its specification. */
public final class SchoolReader {
    /** Value of the field {@code format}. */
    public static final String FORMAT = "paike-school-1";

    static final Text TEACHER = new Text("教师", "teacher");
    static final Text CLASS = new Text("班级", "class");
    static final Text SUBJECT = new Text("科目", "subject");
    static final Text ROOM = new Text("场地", "room");

    private final JsonCursor at;
    private final Problems problems;

    /** Null until all of it is read, and where something is wrong. */
    private @Nullable School school;

    private SchoolReader(JsonNode tree, Problems problems) {
        this.at = new JsonCursor(tree, "", problems);
        this.problems = problems;
    }

    /**
     * Reads a school.
     *
     * @param path the file, or a folder with {@code school.json}
     * @throws DatasetException with everything that is wrong
     */
    public static School read(Path path) {
        var file = file(path);
        return school(JsonFile.read(file), file.toString());
    }

    /** The file itself, or {@code school.json} in the folder. */
    public static Path file(Path path) {
        return Files.isDirectory(path) ? path.resolve("school.json") : path;
    }

    /**
     * @param file for messages
     * @throws DatasetException with everything that is wrong
     */
    public static School school(JsonNode tree, String file) {
        var problems = new Problems(file);
        var reader = new SchoolReader(tree, problems);
        reader.facts();
        problems.throwIfAny();
        return Objects.requireNonNull(reader.school);
    }

    /**
     * @param file for messages
     * @throws DatasetException with everything that is wrong
     */
    public static SchoolFacts facts(JsonNode tree, String file) {
        var problems = new Problems(file);
        var facts = new SchoolReader(tree, problems).facts();
        problems.throwIfAny();
        return facts;
    }

    private SchoolFacts facts() {
        Format.check(at, FORMAT);
        var id = at.text("id");
        var name = at.text("name", id);
        var weekdays =
                at.has("weekdays")
                        ? at.integers("weekdays", 1, BellReader.LAST_WEEKDAY)
                        : List.of(1, 2, 3, 4, 5);
        if ((at.has("weekdays") && at.isEmpty("weekdays"))
                || !weekdays.equals(weekdays.stream().distinct().sorted().toList())) {
            at.problem(
                    "weekdays",
                    Text.of(
                            "%s 应为从小到大、不重复的星期数（1=周一）",
                            "%s: weekdays ascending without repetition expected (1 = Monday)",
                            weekdays));
        }
        var bells = at.objects("bellSchedules", new BellReader()::schedule);
        var subjects = subjects();
        var teachers = teachers(Names.byId(subjects, Subject::id).keySet());
        var teacherById = Names.byId(teachers, Teacher::id);
        var groups = groups(teacherById);
        var rooms = new RoomReader().rooms(at);
        var roomById = Names.byId(rooms, Room::id);
        var classes = classes(teacherById, roomById);
        var people = new People(teacherById, Names.byId(groups, TeacherGroup::id));
        var places = new AssignmentReader.Places(rooms, roomById);
        var assignments = new AssignmentReader(subjects, classes, people, places);
        var guests = new GuestReader(teacherById, weekdays);
        var afterSchool = new AfterSchoolReader(people, guests, roomById);
        at.objects(
                "guests",
                cursor -> {
                    guests.guest(cursor);
                    return null;
                });
        var clubs = at.objects("clubs", afterSchool::club);
        var staffAndGuests = new ArrayList<>(teachers);
        staffAndGuests.addAll(guests.guests());
        var facts =
                new SchoolFacts(
                        id,
                        name,
                        List.copyOf(weekdays),
                        bells,
                        subjects,
                        List.copyOf(staffAndGuests),
                        groups,
                        rooms,
                        classes,
                        coursePlan(Names.byId(subjects, Subject::id)),
                        at.objects("assignments", assignments::assignment),
                        at.objects("meetings", afterSchool::meeting),
                        at.objects("care", new CareReader(people, places, classes)::care),
                        clubs,
                        at.objects("lectures", afterSchool::lecture),
                        new WishReader(classes, clubs).wishes(at, problems),
                        homework(),
                        BadWeatherReader.read(at, rooms),
                        new CalendarReader(at, subjects, weekdays).calendar());
        at.done();
        if (problems.isEmpty()) {
            school = SchoolChecks.check(facts, at);
        }
        return facts;
    }

    /** Teachers and groups by id. */
    record People(Map<String, Teacher> teacherById, Map<String, TeacherGroup> groupById) {}

    private List<Subject> subjects() {
        var unique = new Names.Unique();
        var found = new ArrayList<Subject>();
        at.objects(
                "subjects",
                cursor -> {
                    var id = cursor.text("id");
                    var name = cursor.text("name", id);
                    unique.checkNamed(cursor, id, name);
                    found.add(
                            new Subject(
                                    found.size(),
                                    id,
                                    name,
                                    cursor.text("family", id),
                                    Set.copyOf(cursor.texts("marks")),
                                    BellReader.patterns(cursor, "forbidden")));
                    return null;
                });
        return List.copyOf(found);
    }

    private List<Teacher> teachers(Set<String> subjectIds) {
        var unique = new Names.Unique();
        var found = new ArrayList<Teacher>();
        var known = Names.byId(List.copyOf(subjectIds), s -> s);
        at.objects(
                "teachers",
                cursor -> {
                    var id = cursor.text("id");
                    var name = cursor.text("name", id);
                    unique.checkNamed(cursor, id, name);
                    found.add(
                            new Teacher(
                                    found.size(),
                                    id,
                                    name,
                                    Set.copyOf(cursor.references("subjects", known, SUBJECT)),
                                    Set.copyOf(cursor.texts("duties")),
                                    BellReader.patterns(cursor, "unavailable"),
                                    cursor.integer("birthYear", 1900, 2100, 0),
                                    false));
                    return null;
                });
        return List.copyOf(found);
    }

    private List<TeacherGroup> groups(Map<String, Teacher> teacherById) {
        var unique = new Names.Unique();
        return at.objects(
                "groups",
                cursor -> {
                    var id = cursor.text("id");
                    unique.check(cursor, "id", id);
                    return new TeacherGroup(
                            id,
                            cursor.text("name", id),
                            cursor.references("teachers", teacherById, TEACHER));
                });
    }

    private List<SchoolClass> classes(
            Map<String, Teacher> teacherById, Map<String, Room> roomById) {
        var unique = new Names.Unique();
        var found = new ArrayList<SchoolClass>();
        at.objects(
                "classes",
                cursor -> {
                    var id = cursor.text("id");
                    var name = cursor.text("name", id);
                    unique.checkNamed(cursor, id, name);
                    found.add(
                            new SchoolClass(
                                    found.size(),
                                    id,
                                    name,
                                    cursor.integer("grade", 1, BellReader.LAST_GRADE),
                                    cursor.integer("pupils", 0, 1_000, 0),
                                    cursor.optionalReference(
                                            "homeroomTeacher", teacherById, TEACHER),
                                    cursor.optionalReference("homeRoom", roomById, ROOM),
                                    BellReader.patterns(cursor, "unavailable")));
                    return null;
                });
        if (at.isEmpty("classes")) {
            at.problem(
                    "classes", new Text("没有班级，至少应有一个", "there is no class, at least one expected"));
        }
        return List.copyOf(found);
    }

    private CoursePlan coursePlan(Map<String, Subject> subjectById) {
        var unique = new Names.Unique();
        return new CoursePlan(
                at.objects(
                        "coursePlan",
                        cursor -> {
                            int grade = cursor.integer("grade", 1, BellReader.LAST_GRADE);
                            var subject = cursor.reference("subject", subjectById, SUBJECT);
                            int halves = cursor.halves("periods", BellReader.LAST_PERIOD);
                            if (subject == null) {
                                return null;
                            }
                            unique.check(cursor, "subject", subject.id() + " @ " + grade);
                            return new CoursePlan.Row(grade, subject, halves);
                        }));
    }

    private List<HomeworkBudget> homework() {
        var unique = new Names.Unique();
        return at.objects(
                "homework",
                cursor -> {
                    int grade = cursor.integer("grade", 1, BellReader.LAST_GRADE);
                    unique.check(cursor, "grade", String.valueOf(grade));
                    return new HomeworkBudget(grade, cursor.integer("minutes", 0, 600));
                });
    }
}
