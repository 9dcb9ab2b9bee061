package paike.model.dated;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.model.school.Room;
import paike.model.school.Teacher;

/**
 * When, where and by whom a lesson is held.
 *
 * @param start when its first period begins
 * @param teachers who give it, or are with the class; empty = nobody
 * @param room null if it needs none
 */
public record Held(LocalDate date, LocalTime start, List<Teacher> teachers, @Nullable Room room) {

    /** The same at another time. */
    public Held at(LocalDate otherDate, LocalTime otherStart, @Nullable Room otherRoom) {
        return new Held(otherDate, otherStart, teachers, otherRoom);
    }

    /** The same with others. */
    public Held by(List<Teacher> others) {
        return new Held(date, start, others, room);
    }

    public boolean isAt(LocalDate otherDate, LocalTime otherStart) {
        return date.equals(otherDate) && start.equals(otherStart);
    }
}
