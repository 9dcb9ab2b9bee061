package paike.model.school;

import java.util.List;

/**
 * Where a lesson may be.
 *
 * @param kind kind of room asked for; empty = the class's home room
 * @param rooms the rooms to choose from; empty = it needs none
 */
public record RoomNeed(String kind, List<Room> rooms) {
    public static final RoomNeed NONE = new RoomNeed("", List.of());

    public boolean allows(Room room) {
        return rooms.contains(room);
    }
}
