package paike.model.school;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who prepares what, worked out once per school. */
final class Preparations {
    private final List<Preparation> all = new ArrayList<>();
    private final List<List<Preparation>> byAssignment = new ArrayList<>();
    private final List<List<Preparation>> byTeacher = new ArrayList<>();

    private record Kind(Teacher teacher, Subject subject, int grade) {}

    Preparations(SchoolFacts facts, List<Lesson> lessons) {
        facts.assignments().forEach(assignment -> byAssignment.add(new ArrayList<>()));
        facts.teachers().forEach(teacher -> byTeacher.add(new ArrayList<>()));
        var kinds = new LinkedHashMap<Kind, Map<List<SchoolClass>, List<Lesson>>>();
        for (var lesson : lessons) {
            if (lesson.kind() == LessonKind.LESSON) {
                int grade = lesson.assignment().firstGrade();
                for (var teacher : lesson.assignment().teachers()) {
                    kinds.computeIfAbsent(
                                    new Kind(teacher, lesson.subject(), grade),
                                    kind -> new LinkedHashMap<>())
                            .computeIfAbsent(lesson.classes(), classes -> new ArrayList<>())
                            .add(lesson);
                }
            }
        }
        kinds.forEach((kind, parallels) -> add(kind, List.copyOf(parallels.values())));
    }

    private void add(Kind kind, List<List<Lesson>> parallels) {
        var preparation =
                new Preparation(all.size(), kind.teacher, kind.subject, kind.grade, parallels);
        all.add(preparation);
        byTeacher.get(kind.teacher.index()).add(preparation);
        parallels.stream()
                .flatMap(List::stream)
                .map(Lesson::assignment)
                .distinct()
                .forEach(assignment -> byAssignment.get(assignment.index()).add(preparation));
    }

    List<Preparation> all() {
        return all;
    }

    List<Preparation> of(TeachingAssignment assignment) {
        return byAssignment.get(assignment.index());
    }

    List<Preparation> of(Teacher teacher) {
        return byTeacher.get(teacher.index());
    }
}
