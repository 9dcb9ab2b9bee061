package paike.model.school;

import java.util.List;

/**
 * A place for lessons.
 *
 * @param kind word that lessons ask for, such as {@code music}; {@code classroom} for home rooms
 * @param pupilCapacity pupils it holds; 0 = not stated
 * @param classCapacity classes it holds at once, from 1; a playground may hold several
 */
public record Room(
        int index,
        String id,
        String name,
        String kind,
        int pupilCapacity,
        int classCapacity,
        List<TimePattern> unavailable) {

    /** The index alone, so that large maps stay fast. */
    @Override
    public int hashCode() {
        return index;
    }
}
