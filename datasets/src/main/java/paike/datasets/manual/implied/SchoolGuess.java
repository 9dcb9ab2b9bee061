package paike.datasets.manual.implied;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import paike.datasets.assumed.UsualSubjects;
import paike.datasets.json.SchoolReader;
import paike.datasets.manual.entries.Entry;
import paike.datasets.manual.entries.Lens;
import paike.datasets.manual.entries.Opening;
import paike.datasets.words.ClassName;
import paike.model.Text;
import paike.model.school.LessonKind;
import paike.model.school.School;
import paike.model.school.WeekType;

/**
 * The school that a timetable implies: its classes, teachers, subjects and periods, and as
 * assignments what is taught. Hours are thereby what they are; clashes and the rules about days and
 * weeks can be judged all the same.
 */
public final class SchoolGuess {
    private static final int LARGE_ROOM = 40;
    private static final Pattern LARGE = Pattern.compile(".*(?:操场|运动场|体育场|体育馆|球场|田径场|场地).*");

    private final List<Entry> entries;
    private final List<Opening> openings;
    private final List<Text> notes = new ArrayList<>();
    private final ObjectNode tree = JsonNodeFactory.instance.objectNode();

    /** What one class is taught in a subject by the same teachers in the same weeks. */
    private record Course(
            String schoolClass,
            LessonKind kind,
            String subject,
            List<String> teachers,
            WeekType week) {}

    /** Courses of several classes that always meet together are one. */
    private record Together(
            LessonKind kind,
            String subject,
            List<String> teachers,
            WeekType week,
            Set<String> times) {}

    /**
     * @param openings of the tables, which say in which order classes, teachers and rooms stand
     */
    public SchoolGuess(List<Entry> entries, List<Opening> openings) {
        this.entries = entries;
        this.openings = openings;
    }

    /** What was assumed. */
    public List<Text> notes() {
        return notes;
    }

    /**
     * @param name of the file
     */
    public School school(String name) {
        tree.put("format", SchoolReader.FORMAT);
        tree.put("id", "guessed");
        tree.put("name", name);
        var weekdays = new TreeSet<>(List.of(1, 2, 3, 4, 5));
        entries.forEach(entry -> weekdays.add(entry.when().weekday()));
        weekdays.forEach(tree.putArray("weekdays")::add);
        new BellGuess(entries, this::grade, notes).write(tree.putArray("bellSchedules"));
        subjects();
        var teachers = tree.putArray("teachers");
        inOrder(Lens.TEACHER, Entry::teachers).forEach(one -> teachers.addObject().put("id", one));
        rooms();
        classes();
        assignments();
        return SchoolReader.school(tree, name);
    }

    /** As rows, columns or blocks of their own stand; those without follow as lessons name them. */
    private Set<String> inOrder(Lens lens, Function<Entry, List<String>> named) {
        var known = new LinkedHashSet<String>();
        entries.forEach(entry -> known.addAll(named.apply(entry)));
        var ordered = new LinkedHashSet<String>();
        openings.stream()
                .filter(opening -> opening.lens() == lens)
                .map(Opening::owner)
                .filter(known::contains)
                .forEach(ordered::add);
        ordered.addAll(known);
        return ordered;
    }

    private void subjects() {
        var array = tree.putArray("subjects");
        var names = entries.stream().map(Entry::subject).distinct().toList();
        for (var name : names) {
            UsualSubjects.add(array, name);
        }
    }

    private void rooms() {
        var array = tree.putArray("rooms");
        inOrder(Lens.ROOM, entry -> entry.room().isEmpty() ? List.of() : List.of(entry.room()))
                .forEach(
                        room -> {
                            var node = array.addObject().put("id", room).put("kind", room);
                            if (LARGE.matcher(room).matches()) {
                                node.put("classCapacity", LARGE_ROOM);
                            }
                        });
    }

    /** By its name; 1 where that says nothing. */
    private int grade(String schoolClass) {
        return ClassName.of(schoolClass).map(ClassName::grade).orElse(1);
    }

    private void classes() {
        var array = tree.putArray("classes");
        for (var name : inOrder(Lens.CLASS, Entry::classes)) {
            if (ClassName.of(name).isEmpty()) {
                notes.add(
                        Text.of(
                                "看不出 “%s” 是几年级，按一年级检查",
                                "the grade of \"%s\" is unknown, taken as grade 1", name));
            }
            array.addObject().put("id", name).put("grade", grade(name));
        }
    }

    private void assignments() {
        var courses = new LinkedHashMap<Course, List<Entry>>();
        for (var entry : entries) {
            courses.computeIfAbsent(course(entry), key -> new ArrayList<>()).add(entry);
        }
        var together = new LinkedHashMap<Together, List<Course>>();
        courses.forEach(
                (course, lessons) ->
                        together.computeIfAbsent(
                                        together(course, lessons), key -> new ArrayList<>())
                                .add(course));
        var array = tree.putArray("assignments");
        for (var joint : together.values()) {
            var first = joint.getFirst();
            var lessons = courses.getOrDefault(first, List.of());
            if (joint.size() > 1) {
                notes.add(
                        Text.of(
                                "%s 的 %s 每次都同时由 %s 上，按合班理解",
                                "%s have %s together with %s every time: taken as a joint lesson",
                                joint.stream()
                                        .map(Course::schoolClass)
                                        .collect(Collectors.joining("、")),
                                first.subject(),
                                String.join("、", first.teachers())));
            }
            write(array, joint.stream().map(Course::schoolClass).toList(), first, lessons);
        }
    }

    /** Lessons without a teacher belong to the only one who gives the subject to the class. */
    private Course course(Entry entry) {
        var schoolClass = entry.classes().getFirst();
        var teachers = entry.teachers();
        if (teachers.isEmpty()) {
            var others =
                    entries.stream()
                            .filter(other -> other.classes().equals(entry.classes()))
                            .filter(other -> other.subject().equals(entry.subject()))
                            .map(Entry::teachers)
                            .filter(some -> !some.isEmpty())
                            .distinct()
                            .toList();
            teachers = others.size() == 1 ? others.getFirst() : teachers;
        }
        return new Course(
                schoolClass, entry.when().kind(), entry.subject(), teachers, entry.when().week());
    }

    /**
     * One lesson alone at the same time as another may be a mistake; several are no accident, nor
     * is one with several teachers or in one room.
     */
    private static Together together(Course course, List<Entry> lessons) {
        var room = lessons.getFirst().room();
        boolean isTelling =
                lessons.size() > 1
                        || course.teachers().size() > 1
                        || (!room.isEmpty() && !LARGE.matcher(room).matches());
        boolean mayBeJoint = isTelling && !course.teachers().isEmpty();
        var times =
                lessons.stream()
                        .map(entry -> entry.when().weekday() + "." + entry.when().period())
                        .collect(Collectors.toCollection(TreeSet::new));
        if (!mayBeJoint) {
            times.add(course.schoolClass());
        }
        return new Together(
                course.kind(), course.subject(), course.teachers(), course.week(), times);
    }

    private static void write(
            ArrayNode array, List<String> classes, Course course, List<Entry> lessons) {
        var node = array.addObject().put("id", "A" + (array.size() + 1));
        classes.forEach(node.putArray("classes")::add);
        if (course.kind() == LessonKind.ACTIVITY) {
            node.put("kind", course.kind().code());
        }
        node.put("subject", course.subject());
        course.teachers().forEach(node.putArray("teachers")::add);
        node.put("periods", lessons.size());
        int doubles = doubles(lessons);
        if (doubles > 0) {
            node.put("doubles", doubles);
        }
        if (course.week() != WeekType.ALL) {
            node.put("weeks", course.week().name());
        }
        var rooms = lessons.stream().map(Entry::room).filter(r -> !r.isEmpty()).distinct().toList();
        if (rooms.size() == 1 && lessons.stream().noneMatch(one -> one.room().isEmpty())) {
            node.put("room", rooms.getFirst());
        }
    }

    /** Pairs of neighbouring periods that are marked as doubles. */
    private static int doubles(List<Entry> lessons) {
        Map<Integer, Set<Integer>> byDay =
                lessons.stream()
                        .filter(Entry::isDouble)
                        .collect(
                                Collectors.groupingBy(
                                        entry -> entry.when().weekday(),
                                        Collectors.mapping(
                                                entry -> entry.when().period(),
                                                Collectors.toCollection(TreeSet::new))));
        int doubles = 0;
        for (var periods : byDay.values()) {
            var left = new TreeSet<>(periods);
            while (!left.isEmpty()) {
                int first = left.removeFirst();
                doubles += left.remove(first + 1) ? 1 : 0;
            }
        }
        return doubles;
    }
}
