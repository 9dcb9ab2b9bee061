package paike.datasets.fet;

import java.util.List;
import java.util.Set;

/**
 * What a {@code .fet} file states, checked. Indexed things stand at their index.
 *
 * @param path as the user named it
 * @param version such as 6.8.5
 * @param days names, in order
 * @param hours names, in order
 * @param activities those that are active
 * @param idle ids of the activities that are not active
 * @param constraints those that are active
 */
record FetFile(
        String path,
        String version,
        String institution,
        List<String> days,
        List<String> hours,
        List<String> subjects,
        Set<String> tags,
        List<String> teachers,
        StudentSets students,
        List<FetActivity> activities,
        Set<Integer> idle,
        List<FetRoom> rooms,
        List<FetConstraint> constraints) {}
