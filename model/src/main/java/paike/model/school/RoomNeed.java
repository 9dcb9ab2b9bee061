package paike.model.school;

import java.util.List;

/**
 * Where a lesson may be.
 *
 * @param kind kind of room asked for; empty = the class's home room
 * @param rooms the rooms to choose from; empty = it needs none
 * @param optional true if it may also be held in no room at all
 */
public record RoomNeed(String kind, List<Room> rooms, boolean optional) {
    public static final RoomNeed NONE = new RoomNeed("", List.of());

    /** One of these rooms, wherever there is a choice. */
    public RoomNeed(String kind, List<Room> rooms) {
        this(kind, rooms, false);
    }

    /**
     * @param room of the same school
     */
    public boolean allows(Room room) {
        for (int i = 0; i < rooms.size(); i++) {
            if (rooms.get(i).index() == room.index()) {
                return true;
            }
        }
        return false;
    }
}
