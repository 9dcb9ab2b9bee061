package paike.datasets.fet;

import java.util.List;

/**
 * Which activities a constraint of FET on many of them means: those that match all that is given.
 *
 * @param students name of a year or group, of whose pupils some take part; empty = any
 * @param subject empty = any
 * @param tag empty = any
 * @param length periods; 0 = any
 */
record ExportedFilter(String students, String subject, String tag, int length) {

    static ExportedFilter of(String students, String subject, String tag, int length) {
        return new ExportedFilter(students, subject, tag, length);
    }

    List<ExportedActivity> from(List<ExportedActivity> all, ExportedNames names) {
        return all.stream()
                .filter(activity -> subject.isEmpty() || activity.subject().equals(subject))
                .filter(activity -> tag.isEmpty() || activity.tags().contains(tag))
                .filter(activity -> length == 0 || activity.length() == length)
                .filter(activity -> students.isEmpty() || hasStudents(activity, names))
                .toList();
    }

    private boolean hasStudents(ExportedActivity activity, ExportedNames names) {
        return activity.classes().stream()
                .anyMatch(
                        one ->
                                names.of(one).equals(students)
                                        || names.year(one.grade()).equals(students));
    }

    /** Begins a constraint on the activities meant. */
    ExportedElement in(String kind, String percent) {
        return ExportedDraft.constraint(kind, percent)
                .with("Teacher_Name", "")
                .with("Students_Name", students)
                .with("Subject_Name", subject)
                .with("Activity_Tag_Name", tag)
                .with("Duration", length == 0 ? "" : String.valueOf(length));
    }
}
