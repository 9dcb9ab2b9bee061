package paike.datasets.synthetic.drawing;

import java.util.ArrayList;
import java.util.List;
import paike.datasets.synthetic.profile.ClassSizes;
import paike.datasets.synthetic.profile.StaffTable;

/** The people of a profile, by post, with duties and times away. */
final class Staff {
    private final List<Member> all = new ArrayList<>();

    Staff(StaffTable table, ClassSizes sizes) {
        for (var post : table.posts()) {
            int grades = sizes.lastGrade() - sizes.firstGrade() + 1;
            int count = post.perGrade() ? post.count() * grades : post.count();
            for (int i = 0; i < count; i++) {
                var member = new Member(all.size(), post);
                all.add(member);
                if (!post.duties().isEmpty()) {
                    member.hasDuty(post.duties().get(Math.min(i, post.duties().size() - 1)));
                }
            }
        }
        for (var absence : table.absences()) {
            var member = named(absence.member());
            member.hasDuty(absence.duty());
            member.isAway(absence.times());
        }
    }

    List<Member> all() {
        return all;
    }

    List<Member> of(String post) {
        return all.stream().filter(member -> member.post().id().equals(post)).toList();
    }

    /** Such as {@code music 2}, the second music teacher. */
    Member named(String word) {
        var parts = word.split(" ", -1);
        return of(parts[0]).get(Integer.parseInt(parts[1]) - 1);
    }

    /**
     * Those of a post who may be given a grade.
     *
     * @param gradeIndex 0 = the first grade of the school
     */
    List<Member> of(String post, int gradeIndex) {
        var members = of(post);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("nobody is hired as " + post);
        }
        var kind = members.getFirst().post();
        return kind.perGrade()
                ? members.subList(gradeIndex * kind.count(), (gradeIndex + 1) * kind.count())
                : members;
    }
}
