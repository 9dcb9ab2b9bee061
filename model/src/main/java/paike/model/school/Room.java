package paike.model.school;

import java.util.List;

/**
 * A place for lessons.
 *
 * @param kind word that lessons ask for, such as {@code music}; {@code classroom} for home rooms
 * @param pupilCapacity pupils it holds; 0 = not stated
 * @param classCapacity classes it holds at once, from 1; a playground may hold several
 * @param building where it stands; empty = not stated
 * @param parts the rooms that a lesson in it takes instead of it, all at once, such as the two
 *     halves of a gym; empty = it is one room
 */
public record Room(
        int index,
        String id,
        String name,
        String kind,
        int pupilCapacity,
        int classCapacity,
        List<TimePattern> unavailable,
        String building,
        List<Room> parts) {

    /** One room, of no building in particular. */
    public Room(
            int index,
            String id,
            String name,
            String kind,
            int pupilCapacity,
            int classCapacity,
            List<TimePattern> unavailable) {
        this(index, id, name, kind, pupilCapacity, classCapacity, unavailable, "", List.of());
    }

    /** The rooms that a lesson in it takes: itself, or its parts. */
    public List<Room> taken() {
        return parts.isEmpty() ? List.of(this) : parts;
    }

    /** The index alone, so that large maps stay fast. */
    @Override
    public int hashCode() {
        return index;
    }
}
