package paike.datasets.fet;

import java.util.List;
import java.util.Set;

/**
 * An activity that is active: one lesson of the week.
 *
 * @param index dense, from 0, among the active activities
 * @param group id of the first activity of its split, or 0 if it is not split
 * @param teachers indexes
 * @param subject index
 * @param students names of sets, as the file names them
 * @param duration in periods
 * @param pupils how many take part, as rooms have to hold them
 */
record FetActivity(
        int index,
        int id,
        int group,
        List<Integer> teachers,
        int subject,
        List<String> students,
        Set<String> tags,
        int duration,
        int pupils) {

    /** Which part of its split activity it is, from 1. */
    int component() {
        return group == 0 ? 1 : id - group + 1;
    }

    /** The id of its only lesson's assignment. */
    String name() {
        return String.valueOf(id);
    }
}
