package paike.solver.repair.pieces;

import java.util.List;
import paike.model.school.Lesson;
import paike.rules.Occupancy;

/**
 * A lesson at a place.
 *
 * @param lesson given by those who give it there
 * @param slot index of its first slot
 * @param room index of its room, or {@link Occupancy#NONE}
 */
public record Put(Lesson lesson, int slot, int room) {

    public boolean isLike(Put other) {
        return lesson.index() == other.lesson.index()
                && slot == other.slot
                && room == other.room
                && lesson.teachers().equals(other.lesson.teachers());
    }

    public static boolean areAlike(List<Put> some, List<Put> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!some.get(i).isLike(others.get(i))) {
                return false;
            }
        }
        return true;
    }
}
