package paike.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.IntConsumer;
import paike.model.school.Lesson;
import paike.model.school.Room;
import paike.model.school.School;

/** The rooms that a lesson takes: the one it is placed in or its parts, and those of its sets. */
public final class RoomsTaken {
    private RoomsTaken() {}

    /**
     * @param room index of the room it is placed in, or {@link Occupancy#NONE}
     */
    public static List<Room> of(Lesson lesson, int room, School school) {
        var rooms = new LinkedHashSet<Room>();
        if (room != Occupancy.NONE) {
            rooms.addAll(school.rooms().get(room).taken());
        }
        rooms.addAll(lesson.fixedRooms());
        return List.copyOf(rooms);
    }

    /** The moments of its rooms that a lesson at the slot covers. */
    public static void moments(
            Lesson lesson, int slot, int room, School school, IntConsumer point) {
        if (room != Occupancy.NONE) {
            var parts = school.rooms().get(room).parts();
            if (parts.isEmpty()) {
                Moments.of(room, lesson, slot, school, point);
            }
            for (int i = 0; i < parts.size(); i++) {
                Moments.of(parts.get(i).index(), lesson, slot, school, point);
            }
        }
        var rooms = lesson.fixedRooms();
        for (int i = 0; i < rooms.size(); i++) {
            Moments.of(rooms.get(i).index(), lesson, slot, school, point);
        }
    }
}
