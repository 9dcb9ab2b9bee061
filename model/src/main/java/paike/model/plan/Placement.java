package paike.model.plan;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import paike.model.school.Lesson;
import paike.model.school.Room;
import paike.model.school.Slot;

/**
 * When and where a lesson meets.
 *
 * @param start its first slot; a double also covers the next
 * @param room null if it needs none, or if it has sets with rooms of their own
 */
public record Placement(Lesson lesson, Slot start, @Nullable Room room) {

    /** All rooms it takes: its own, and those of its sets. */
    public List<Room> rooms() {
        return Stream.concat(Stream.ofNullable(room), lesson.fixedRooms().stream())
                .distinct()
                .toList();
    }
}
