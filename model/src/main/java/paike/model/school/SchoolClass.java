package paike.model.school;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pupils taught together (行政班).
 *
 * @param grade 1 to 9 (or 12)
 * @param pupilCount 0 = not stated
 */
public record SchoolClass(
        int index,
        String id,
        String name,
        int grade,
        int pupilCount,
        @Nullable Teacher homeroomTeacher,
        @Nullable Room homeRoom,
        List<TimePattern> unavailable) {

    /** The index alone, so that large maps stay fast. */
    @Override
    public int hashCode() {
        return index;
    }
}
