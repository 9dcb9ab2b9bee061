package paike.model.school;

import java.util.List;
import java.util.stream.IntStream;

/** Which groups each teacher belongs to, worked out once per school. */
final class Memberships {
    /** Indexes of groups: [teacher]. */
    private final int[][] groups;

    Memberships(List<Teacher> teachers, List<TeacherGroup> all) {
        this.groups =
                teachers.stream()
                        .map(
                                teacher ->
                                        IntStream.range(0, all.size())
                                                .filter(
                                                        group ->
                                                                all.get(group)
                                                                        .members()
                                                                        .contains(teacher))
                                                .toArray())
                        .toArray(int[][]::new);
    }

    int[] of(Teacher teacher) {
        return groups[teacher.index()];
    }
}
