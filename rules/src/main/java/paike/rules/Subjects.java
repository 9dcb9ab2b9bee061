package paike.rules;

import java.util.List;
import paike.model.school.School;
import paike.model.school.Subject;

/**
 * Which subjects a rule speaks of: ids, names, families or marks; {@code *} = all but after-school
 * service, which has to be named.
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
     * True if it means the subject's family, that is the family's head; see {@link School#head}.
     */
    public boolean includesFamilyOf(Subject subject, School school) {
        return includes(school.head(school.family(subject)));
    }

    public boolean includes(Subject subject) {
        boolean included = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.startsWith(NOT)) {
                if (subject.answersTo(word.substring(NOT.length()))) {
                    return false;
                }
            } else if (word.equals("*") ? !subject.isAfterSchool() : subject.answersTo(word)) {
                included = true;
            }
        }
        return included;
    }
}
