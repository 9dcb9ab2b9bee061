package paike.model.school;

import java.util.List;
import java.util.Set;

/**
 * Somebody who teaches.
 *
 * @param subjects ids of the subjects taught; for people and importers, not a limit
 * @param duties such as 教导主任; free words; for a guest what they are, such as 家长 or 教练
 * @param unavailable times without lessons
 * @param birthYear 0 = not stated; quotas of lessons to observe go by age
 * @param guest true if from outside: leads clubs, is not one of the staff
 */
public record Teacher(
        int index,
        String id,
        String name,
        Set<String> subjects,
        Set<String> duties,
        List<TimePattern> unavailable,
        int birthYear,
        boolean guest) {

    /** One of the school's own staff. */
    public Teacher(
            int index,
            String id,
            String name,
            Set<String> subjects,
            Set<String> duties,
            List<TimePattern> unavailable) {
        this(index, id, name, subjects, duties, unavailable, 0, false);
    }

    /** A guest. */
    public static Teacher guest(
            int index, String id, String name, Set<String> duties, List<TimePattern> unavailable) {
        return new Teacher(index, id, name, Set.of(), duties, unavailable, 0, true);
    }

    /** The same, born in that year. */
    public Teacher bornIn(int year) {
        return new Teacher(index, id, name, subjects, duties, unavailable, year, guest);
    }

    /** The index alone, so that large maps stay fast. */
    @Override
    public int hashCode() {
        return index;
    }
}
