package paike.model.plan;

import org.jspecify.annotations.Nullable;
import paike.model.school.Lesson;
import paike.model.school.Room;
import paike.model.school.Slot;

/**
 * When and where a lesson meets.
 *
 * @param start its first slot; a double also covers the next
 * @param room null if it needs none
 */
public record Placement(Lesson lesson, Slot start, @Nullable Room room) {}
