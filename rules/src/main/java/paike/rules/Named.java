package paike.rules;

import java.util.List;
import java.util.Set;
import paike.model.school.Teacher;
import paike.model.school.TeacherGroup;

/**
 * Whether the words of a setting name something. A word is the whole name; with a star it is how
 * names begin ({@code 夫妻*}) or end ({@code *组}), and a star alone is every name.
 */
public final class Named {
    private static final String STAR = "*";

    private Named() {}

    public static boolean by(List<String> words, String name) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean hit =
                    word.endsWith(STAR)
                            ? name.startsWith(word.substring(0, word.length() - 1))
                            : word.startsWith(STAR)
                                    ? name.endsWith(word.substring(1))
                                    : word.equals(name);
            if (hit) {
                return true;
            }
        }
        return false;
    }

    /** Likewise, for many words. */
    public static boolean by(Set<String> words, String name) {
        return words.contains(name)
                || words.stream().anyMatch(word -> word.contains(STAR) && by(List.of(word), name));
    }

    /** By its id or its name. */
    public static boolean by(List<String> words, TeacherGroup group) {
        return by(words, group.name()) || by(words, group.id());
    }

    /** By a duty; a star alone also means teachers without any. */
    public static boolean byDuty(List<String> words, Teacher teacher) {
        if (words.contains(STAR)) {
            return true;
        }
        for (var duty : teacher.duties()) {
            if (by(words, duty)) {
                return true;
            }
        }
        return false;
    }
}
