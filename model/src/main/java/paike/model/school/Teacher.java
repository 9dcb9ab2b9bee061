package paike.model.school;

import java.util.List;
import java.util.Set;

/**
 * Somebody who teaches.
 *
 * @param subjects ids of the subjects taught; for people and importers, not a limit
 * @param duties such as 教导主任; free words
 * @param unavailable times without lessons
 */
public record Teacher(
        int index,
        String id,
        String name,
        Set<String> subjects,
        Set<String> duties,
        List<TimePattern> unavailable) {

    /** The index alone, so that large maps stay fast. */
    @Override
    public int hashCode() {
        return index;
    }
}
