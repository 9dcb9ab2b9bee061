package paike.model.school;

import java.util.List;
import java.util.Set;

/**
 * What is taught.
 *
 * @param family subjects of one family count together (综实1 counts as its family); by default its
 *     own id
 * @param marks words that rules select by: {@code core}, {@code pe}, {@code arts}, {@code
 *     protected}, {@code activity}; a school may add its own
 * @param forbidden times at which it must not be taught
 */
public record Subject(
        int index,
        String id,
        String name,
        String family,
        Set<String> marks,
        List<TimePattern> forbidden) {
    /** The mark of subjects that stand for after-school service; no file may give it. */
    public static final String AFTER_SCHOOL = "afterSchool";

    /** The index alone, so that large maps stay fast. */
    @Override
    public int hashCode() {
        return index;
    }

    /** True if it is care, a club or a lecture and so no part of the course plan. */
    public boolean isAfterSchool() {
        return marks.contains(AFTER_SCHOOL);
    }

    /**
     * True if a rule that speaks of {@code word} means this subject: its id, name, family or a
     * mark.
     */
    public boolean answersTo(String word) {
        return id.equals(word) || name.equals(word) || family.equals(word) || marks.contains(word);
    }
}
