package paike.datasets.timetable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import paike.model.school.Lesson;
import paike.model.school.LessonKind;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Subject;
import paike.model.school.Teacher;
import paike.model.school.TeachingAssignment;
import paike.model.school.WeekType;

/**
 * Assignments that no row of a timetable can tell apart: the same subject for the same classes by
 * the same teachers. Most often it is one alone.
 *
 * @param assignments in order, at least one
 */
record Alike(List<TeachingAssignment> assignments) {

    private record Key(
            LessonKind kind,
            WeekType weekType,
            Subject subject,
            Set<SchoolClass> classes,
            Set<Teacher> teachers) {}

    /** By assignment, in order. */
    static Map<TeachingAssignment, Alike> of(School school) {
        Map<Object, List<TeachingAssignment>> byKey = new LinkedHashMap<>();
        for (var assignment : school.assignments()) {
            boolean isPlain =
                    assignment.kind() == LessonKind.LESSON
                            && assignment.sets().isEmpty()
                            && assignment.candidates().isEmpty();
            Object key =
                    isPlain
                            ? new Key(
                                    assignment.kind(),
                                    assignment.weekType(),
                                    assignment.subject(),
                                    new HashSet<>(assignment.classes()),
                                    new HashSet<>(assignment.teachers()))
                            : assignment;
            byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(assignment);
        }
        var byAssignment = new LinkedHashMap<TeachingAssignment, Alike>();
        byKey.values()
                .forEach(
                        some -> {
                            var alike = new Alike(List.copyOf(some));
                            some.forEach(assignment -> byAssignment.put(assignment, alike));
                        });
        return byAssignment;
    }

    /** True if a school has lessons that only their ids tell apart. */
    static boolean isIn(School school) {
        return of(school).values().stream().anyMatch(alike -> alike.assignments.size() > 1);
    }

    TeachingAssignment first() {
        return assignments.getFirst();
    }

    int periods() {
        return assignments.stream().mapToInt(TeachingAssignment::periods).sum();
    }

    /** Those of all assignments, in order. */
    List<Lesson> lessons(School school) {
        return assignments.stream()
                .flatMap(assignment -> school.lessons(assignment).stream())
                .toList();
    }
}
