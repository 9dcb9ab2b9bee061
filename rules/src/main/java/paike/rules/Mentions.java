package paike.rules;

import java.util.IdentityHashMap;
import paike.model.school.School;

/** Which subjects and families the words of rules mean, worked out once per rule; one thread. */
final class Mentions {
    private final School school;
    private final IdentityHashMap<Subjects, boolean[]> subjects = new IdentityHashMap<>();
    private final IdentityHashMap<Subjects, boolean[]> families = new IdentityHashMap<>();
    private final IdentityHashMap<Subjects, boolean[]> withFamilies = new IdentityHashMap<>();

    Mentions(School school) {
        this.school = school;
    }

    /** [subject]. */
    boolean[] subjects(Subjects meant) {
        return subjects.computeIfAbsent(
                meant,
                words -> {
                    var answer = new boolean[school.subjects().size()];
                    for (var subject : school.subjects()) {
                        answer[subject.index()] = words.includes(subject);
                    }
                    return answer;
                });
    }

    /** [family]. */
    boolean[] families(Subjects meant) {
        var known = families.get(meant);
        if (known == null) {
            known = new boolean[school.families().size()];
            for (int family = 0; family < known.length; family++) {
                known[family] = meant.includes(school.head(family));
            }
            families.put(meant, known);
        }
        return known;
    }

    /** Subjects meant by themselves or by their family: [subject]. */
    boolean[] withFamilies(Subjects meant) {
        return withFamilies.computeIfAbsent(
                meant,
                words -> {
                    var answer = new boolean[school.subjects().size()];
                    for (var subject : school.subjects()) {
                        answer[subject.index()] = words.means(subject, school);
                    }
                    return answer;
                });
    }
}
