package paike.rules.teacher;

import java.util.stream.Stream;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.model.school.TeachingAssignment;

/** What assignments say of a lesson that none of them asks for as it is held. */
final class Assigned {
    private Assigned() {}

    /** Those that give the subject of a lesson to all its classes. */
    static Stream<TeachingAssignment> of(Lesson lesson, School school) {
        return school.assignments().stream()
                .filter(other -> other.subject().equals(lesson.subject()))
                .filter(other -> other.periods() > 0)
                .filter(other -> other.classes().containsAll(lesson.classes()));
    }
}
