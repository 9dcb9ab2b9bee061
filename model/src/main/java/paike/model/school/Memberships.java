package paike.model.school;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Which groups each teacher belongs to, worked out once per school. */
final class Memberships {
    /** Indexes of groups: [teacher]. */
    private final int[][] groups;

    Memberships(List<Teacher> teachers, List<TeacherGroup> all) {
        var of = new BitSet[teachers.size()];
        Arrays.setAll(of, teacher -> new BitSet());
        for (int group = 0; group < all.size(); group++) {
            for (var member : all.get(group).members()) {
                of[member.index()].set(group);
            }
        }
        this.groups = Arrays.stream(of).map(ones -> ones.stream().toArray()).toArray(int[][]::new);
    }

    int[] of(Teacher teacher) {
        return groups[teacher.index()];
    }
}
