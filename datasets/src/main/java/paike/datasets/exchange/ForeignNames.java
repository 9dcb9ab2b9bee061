package paike.datasets.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import paike.datasets.Advice;
import paike.datasets.DatasetException;
import paike.datasets.Problems;
import paike.datasets.exchange.ForeignTimetable.Form;
import paike.datasets.exchange.ForeignTimetable.Place;
import paike.datasets.exchange.ForeignTimetable.Thing;
import paike.datasets.words.ClassName;
import paike.model.Text;
import paike.model.school.LessonKind;
import paike.model.school.Room;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Subject;
import paike.model.school.Teacher;

/** Finds the things of a school by the ids of another program: by name, else by id. */
final class ForeignNames {
    private final School school;
    private final Problems problems;
    private final Map<String, String> subjectNames = new HashMap<>();
    private final Map<String, String> teacherNames = new HashMap<>();
    private final Map<String, String> roomNames = new HashMap<>();
    private final Map<String, String> classNames = new HashMap<>();
    private final Map<String, SchoolClass> classes = new HashMap<>();
    private final Map<String, Teacher> teachers = new HashMap<>();
    private final Map<String, Room> rooms = new HashMap<>();
    private final Set<String> strangers = new TreeSet<>();
    private final Set<String> told = new HashSet<>();

    ForeignNames(ForeignTimetable foreign, School school, Problems problems) {
        this.school = school;
        this.problems = problems;
        for (Thing one : foreign.subjects()) {
            subjectNames.put(one.id(), one.name());
        }
        for (Thing one : foreign.teachers()) {
            teacherNames.put(one.id(), one.name());
        }
        for (Place one : foreign.rooms()) {
            roomNames.put(one.id(), one.name());
        }
        for (Form one : foreign.classes()) {
            classNames.put(one.id(), one.name());
        }
        index(classes, school.classes(), SchoolClass::id, SchoolClass::name);
        index(teachers, school.teachers(), Teacher::id, Teacher::name);
        index(rooms, school.rooms(), Room::id, Room::name);
        for (var one : school.classes()) {
            ClassName.of(one.name()).ifPresent(name -> classes.putIfAbsent(name.usual(), one));
        }
    }

    private static <T> void index(
            Map<String, T> into, List<T> all, Function<T, String> id, Function<T, String> name) {
        all.forEach(one -> into.put(id.apply(one), one));
        all.forEach(one -> into.put(name.apply(one), one));
    }

    String subjectName(String id) {
        return subjectNames.getOrDefault(id, id);
    }

    /** Of a class known in another spelling, that one. */
    List<SchoolClass> classes(String place, List<String> ids) {
        var found = new ArrayList<SchoolClass>();
        for (var id : ids) {
            var name = classNames.getOrDefault(id, id);
            var one = thing(classes, id, name);
            if (one == null) {
                one = ClassName.of(name).map(spelled -> classes.get(spelled.usual())).orElse(null);
            }
            if (one == null) {
                stranger(place, new Text("班级", "class"), name, classes.keySet());
            } else if (!found.contains(one)) {
                found.add(one);
            }
        }
        return found;
    }

    List<Teacher> teachers(String place, List<String> ids) {
        return things(place, ids, teacherNames, teachers, new Text("教师", "teacher"));
    }

    List<Room> rooms(String place, List<String> ids) {
        return things(place, ids, roomNames, rooms, new Text("场地", "room"));
    }

    /** A subject that lessons of the kind can be of. */
    Optional<Subject> subject(LessonKind kind, String id) {
        var name = subjectName(id);
        return school.subjects().stream()
                .filter(kind::isOf)
                .filter(one -> one.name().equals(name) || one.id().equals(id))
                .findFirst();
    }

    /** Notes a subject of none of the kinds that would do. */
    void strangeSubject(String place, String id) {
        stranger(
                place,
                new Text("科目", "subject"),
                subjectName(id),
                school.subjects().stream().map(Subject::name).toList());
    }

    private <T> List<T> things(
            String place,
            List<String> ids,
            Map<String, String> names,
            Map<String, T> known,
            Text what) {
        var found = new ArrayList<T>();
        for (var id : ids) {
            var name = names.getOrDefault(id, id);
            var one = thing(known, id, name);
            if (one == null) {
                stranger(place, what, name, known.keySet());
            } else {
                found.add(one);
            }
        }
        return found;
    }

    private static <T> @Nullable T thing(Map<String, T> known, String id, String name) {
        var byName = known.get(name);
        return byName == null ? known.get(id) : byName;
    }

    private void stranger(String place, Text what, String name, Collection<String> known) {
        strangers.add(name);
        if (told.add(what.en() + name)) {
            problems.add(
                    place,
                    Text.of("\"%s\" 不是本校的%s", "\"%s\" is no %s of this school", name, what),
                    Advice.maybe(name, known));
        }
    }

    /** One message instead of hundreds where most cards have unknown names. */
    void refusePlanOfAnotherSchool(int cards, int strange) {
        if (cards > 0 && strange * 2 > cards) {
            throw DatasetException.of(
                    problems.file(),
                    "",
                    Text.of(
                            "%d 节课中有 %d 节出现 %s 没有的名称（如 %s），像是另一所学校的课表",
                            "%d meetings, %d of them with names unknown to %s (such as %s): the"
                                    + " timetable of another school?",
                            cards,
                            strange,
                            school.name(),
                            String.join(", ", strangers.stream().limit(3).toList())),
                    new Text("请确认学校与课表相配。", "Check that school and timetable belong together."));
        }
    }
}
