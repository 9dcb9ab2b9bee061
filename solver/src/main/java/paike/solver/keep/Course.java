package paike.solver.keep;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import paike.model.school.Lesson;
import paike.model.school.LessonKind;
import paike.model.school.SchoolClass;
import paike.model.school.Subject;
import paike.model.school.WeekType;

/**
 * What makes lessons alike for classes: theirs cannot tell one lesson of a course from another.
 *
 * @param subject id in the school now
 * @param lengthInPeriods of each lesson
 */
record Course(
        LessonKind kind,
        Set<SchoolClass> classes,
        String subject,
        WeekType weekType,
        int lengthInPeriods) {

    static Course of(Lesson lesson) {
        return of(lesson, lesson.classes(), lesson.subject());
    }

    /** Of a lesson before, in terms of the school now. */
    static Course of(Lesson lesson, List<SchoolClass> classes, Subject subject) {
        return new Course(
                lesson.kind(),
                new HashSet<>(classes),
                subject.id(),
                lesson.weekType(),
                lesson.lengthInPeriods());
    }

    Course of(int otherLength) {
        return new Course(kind, classes, subject, weekType, otherLength);
    }
}
