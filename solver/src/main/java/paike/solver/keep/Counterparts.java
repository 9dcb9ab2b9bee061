package paike.solver.keep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import paike.model.school.Room;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Subject;
import paike.model.school.Teacher;

/**
 * Who and what of a school before is who and what of the school now: what has the same id and name,
 * else the same name, else the same id. A teacher of another name is another person.
 */
final class Counterparts {
    private final Map<String, Teacher> teachers;
    private final Map<String, Room> rooms;
    private final Map<String, SchoolClass> classes;
    private final Map<String, Subject> subjects;

    Counterparts(School before, School now) {
        this.teachers = of(before.teachers(), now.teachers(), Teacher::id, Teacher::name);
        teachers.entrySet().removeIf(known -> isAnother(before, known));
        this.rooms = of(before.rooms(), now.rooms(), Room::id, Room::name);
        this.classes = of(before.classes(), now.classes(), SchoolClass::id, SchoolClass::name);
        this.subjects = of(before.subjects(), now.subjects(), Subject::id, Subject::name);
    }

    private static boolean isAnother(School before, Map.Entry<String, Teacher> known) {
        return before.teachers().stream()
                .noneMatch(
                        one ->
                                one.id().equals(known.getKey())
                                        && one.name().equals(known.getValue().name()));
    }

    /** By id before. */
    private static <T> Map<String, T> of(
            List<T> before, List<T> now, Function<T, String> id, Function<T, String> name) {
        Map<String, T> byId = new HashMap<>();
        Map<String, T> byName = new HashMap<>();
        for (var one : now) {
            byId.put(id.apply(one), one);
            byName.putIfAbsent(name.apply(one), one);
        }
        Map<String, T> found = new HashMap<>();
        for (var one : before) {
            var sameId = byId.get(id.apply(one));
            var sameName = byName.get(name.apply(one));
            boolean isSame = sameId != null && name.apply(sameId).equals(name.apply(one));
            var counterpart = isSame || sameName == null ? sameId : sameName;
            if (counterpart != null) {
                found.put(id.apply(one), counterpart);
            }
        }
        return found;
    }

    @Nullable Teacher of(Teacher before) {
        return teachers.get(before.id());
    }

    @Nullable Room of(Room before) {
        return rooms.get(before.id());
    }

    @Nullable Subject of(Subject before) {
        return subjects.get(before.id());
    }

    /** Null if one of them is no more. */
    @Nullable List<SchoolClass> classes(List<SchoolClass> before) {
        var found = new ArrayList<SchoolClass>();
        for (var one : before) {
            var counterpart = classes.get(one.id());
            if (counterpart == null) {
                return null;
            }
            found.add(counterpart);
        }
        return found;
    }

    /** Those of them who are still there. */
    List<Teacher> teachers(List<Teacher> before) {
        return before.stream().map(this::of).filter(Objects::nonNull).toList();
    }
}
