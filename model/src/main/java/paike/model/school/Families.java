package paike.model.school;

import java.util.List;

/** Subjects by family. */
final class Families {
    private final List<String> names;

    /** Index of the family: [subject]. */
    private final int[] ofSubject;

    /** The subject that speaks for each family. */
    private final List<Subject> heads;

    Families(List<Subject> subjects) {
        this.names = subjects.stream().map(Subject::family).distinct().toList();
        this.ofSubject =
                subjects.stream().mapToInt(subject -> names.indexOf(subject.family())).toArray();
        this.heads = names.stream().map(family -> head(subjects, family)).toList();
    }

    /** Each family once. */
    List<String> names() {
        return names;
    }

    int of(Subject subject) {
        return ofSubject[subject.index()];
    }

    Subject head(int family) {
        return heads.get(family);
    }

    private static Subject head(List<Subject> subjects, String family) {
        var members = subjects.stream().filter(subject -> subject.family().equals(family)).toList();
        return members.stream()
                .filter(subject -> subject.id().equals(family))
                .findFirst()
                .orElse(members.getFirst());
    }
}
