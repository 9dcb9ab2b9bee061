package paike.datasets.fet;

import java.util.BitSet;
import java.util.List;

/** Activities that a constraint selects by what they are: an empty word selects all. */
final class Selections {
    private final Lookups lookups;

    Selections(Lookups lookups) {
        this.lookups = lookups;
    }

    List<FetActivity> of(FetConstraint constraint) {
        var element = constraint.element();
        int teacher =
                element.textOf("Teacher_Name", "Teacher").isEmpty()
                        ? -1
                        : lookups.teacher(constraint).nextSetBit(0);
        int subject =
                element.textOf("Subject_Name", "Subject").isEmpty()
                        ? -1
                        : lookups.subject(constraint, "Subject_Name", "Subject");
        var tag =
                element.textOf("Activity_Tag_Name", "Activity_Tag").isEmpty()
                        ? ""
                        : lookups.tag(constraint, "Activity_Tag_Name", "Activity_Tag");
        var students =
                element.textOf("Students_Name", "Students").isEmpty()
                        ? null
                        : lookups.subgroups(constraint);
        int duration = number(constraint, "Duration");
        int component = number(constraint, "Component_Number");
        return lookups.file().activities().stream()
                .filter(activity -> teacher < 0 || activity.teachers().contains(teacher))
                .filter(activity -> subject < 0 || activity.subject() == subject)
                .filter(activity -> tag.isEmpty() || activity.tags().contains(tag))
                .filter(activity -> students == null || share(activity, students))
                .filter(activity -> duration == 0 || activity.duration() == duration)
                .filter(activity -> component == 0 || activity.component() == component)
                .toList();
    }

    private boolean share(FetActivity activity, BitSet students) {
        return lookups.file().students().union(activity.students()).intersects(students);
    }

    /** 0 if it is left open. */
    private int number(FetConstraint constraint, String child) {
        return constraint.element().textOf(child).isBlank()
                ? 0
                : Math.max(0, lookups.integer(constraint, -1, child));
    }
}
