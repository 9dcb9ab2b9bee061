package paike.rules;

import java.util.List;
import java.util.Map;
import paike.model.Text;
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

    private static final Map<String, Text> MARKS =
            Map.of(
                    "core", new Text("主科", "core"),
                    "pe", new Text("体育", "PE"),
                    "arts", new Text("艺术", "arts"),
                    "activity", new Text("体育活动", "activity"),
                    "protected", new Text("受保护学科", "protected"));

    public static Subjects of(String... words) {
        return new Subjects(List.of(words));
    }

    /** A mark as people say it, any other word as it is. */
    public static Text word(String word) {
        return MARKS.getOrDefault(word, Text.same(word));
    }

    /** All words, for subjects that a school does not have. */
    public Text named() {
        return Text.join(words.stream().map(Subjects::word).toList());
    }

    /**
     * True if it means the subject's family, that is the family's head; see {@link School#head}.
     */
    public boolean includesFamilyOf(Subject subject, School school) {
        return includes(school.head(school.family(subject)));
    }

    /**
     * True if it means the subject itself or its family: 语文 means 书法 too if that is of its family,
     * but {@code not:书法} leaves it out.
     */
    public boolean means(Subject subject, School school) {
        return includes(subject) || (includesFamilyOf(subject, school) && !excludes(subject));
    }

    private boolean excludes(Subject subject) {
        return words.stream()
                .filter(word -> word.startsWith(NOT))
                .anyMatch(word -> subject.answersTo(word.substring(NOT.length())));
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
