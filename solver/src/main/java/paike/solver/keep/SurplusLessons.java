package paike.solver.keep;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import paike.model.school.Lesson;
import paike.model.school.RoomNeed;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.TeachingAssignment;

/** Lessons of the timetable before that nobody asks for any more. */
final class SurplusLessons {
    private SurplusLessons() {}

    /** The school now with the lessons that nobody asks for any more behind its own. */
    static School behind(School now, List<Old> surplus) {
        var assignments = new ArrayList<>(now.assignments());
        var lessons = new ArrayList<>(now.lessons());
        for (var old : surplus) {
            var assignment = assignment(now, old, assignments.size());
            assignments.add(assignment);
            lessons.add(
                    new Lesson(
                            lessons.size(),
                            assignment,
                            1,
                            old.placement().lesson().lengthInPeriods(),
                            null,
                            Lesson.Origin.UNPLANNED));
        }
        return new School(now.facts().with(assignments), lessons, Set.of());
    }

    private static TeachingAssignment assignment(School now, Old old, int index) {
        var course = requireNonNull(old.course());
        var lesson = old.placement().lesson();
        var classes =
                course.classes().stream()
                        .sorted(Comparator.comparingInt(SchoolClass::index))
                        .toList();
        var subject =
                now.subjects().stream()
                        .filter(one -> one.id().equals(course.subject()))
                        .findFirst()
                        .orElseThrow();
        var assignment =
                new TeachingAssignment(
                        index,
                        "+" + (index + 1),
                        lesson.kind(),
                        classes,
                        subject,
                        old.teachers(),
                        0,
                        0,
                        lesson.weekType(),
                        RoomNeed.NONE,
                        List.of(),
                        List.of());
        return classes.isEmpty() ? assignment.of(now.grades()) : assignment;
    }
}
