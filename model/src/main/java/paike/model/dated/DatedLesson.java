package paike.model.dated;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import paike.model.school.Lesson;
import paike.model.school.Room;
import paike.model.school.Slot;
import paike.model.school.Teacher;

/**
 * A lesson of a date.
 *
 * @param lesson of the school of its week
 * @param start its first slot
 * @param teachers who give it, or are with the class; of a class that joins another lesson, those
 *     of that lesson
 * @param room null if it needs none, or if it has sets with rooms of their own
 * @param change the last that touched it; empty = it is held as planned
 */
public record DatedLesson(
        LocalDate date,
        Lesson lesson,
        Slot start,
        List<Teacher> teachers,
        @Nullable Room room,
        Optional<Change> change) {

    public Held held() {
        return new Held(date, start.start(), teachers, room);
    }

    public boolean isBy(Teacher teacher) {
        return teachers.contains(teacher);
    }

    public boolean is(ChangeKind kind) {
        return change.filter(one -> one.kind() == kind).isPresent();
    }
}
