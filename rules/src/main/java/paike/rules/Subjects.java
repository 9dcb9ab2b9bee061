package paike.rules;

import java.util.List;
import paike.model.school.School;
import paike.model.school.Subject;

/**
 * Which subjects a rule speaks of: ids, names, families or marks; {@code *} = all.
 *
 * <p>{@code not:word} leaves out what the word means.
 */
public record Subjects(List<String> words) {
    public static final Subjects ALL = new Subjects(List.of("*"));

    private static final String NOT = "not:";

    public static Subjects of(String... words) {
        return new Subjects(List.of(words));
    }

    /**
     * True if it includes the subject or another of its family; rules that count families report
     * their points by this.
     */
    public boolean includesFamilyOf(Subject subject, School school) {
        if (includes(subject)) {
            return true;
        }
        int family = school.family(subject);
        for (int i = 0; i < school.subjects().size(); i++) {
            var other = school.subjects().get(i);
            if (school.family(other) == family && includes(other)) {
                return true;
            }
        }
        return false;
    }

    public boolean includes(Subject subject) {
        boolean included = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.startsWith(NOT)) {
                if (subject.answersTo(word.substring(NOT.length()))) {
                    return false;
                }
            } else if (word.equals("*") || subject.answersTo(word)) {
                included = true;
            }
        }
        return included;
    }
}
