package paike.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import paike.model.school.Lesson;
import paike.model.school.School;

/**
 * Which lessons a rule speaks of. A word is the id of a lesson ({@code yw-1#2}) or of an assignment
 * (all its lessons); {@code tag:word} and {@code subject:word} mean all with that tag or subject;
 * {@code *} means all.
 */
public final class Lessons {
    public static final Lessons ALL = new Lessons(List.of("*"));

    private static final String TAG = "tag:";
    private static final String SUBJECT = "subject:";

    private final List<String> words;

    /** The answer for the school asked for last. */
    private volatile @Nullable Found found;

    private static final class Found {
        private final School school;
        private final boolean[] included;

        Found(School school, boolean[] included) {
            this.school = school;
            this.included = included;
        }
    }

    public Lessons(List<String> words) {
        this.words = List.copyOf(words);
    }

    public static Lessons of(String... words) {
        return new Lessons(List.of(words));
    }

    public List<String> words() {
        return words;
    }

    public boolean include(Lesson lesson, School school) {
        return in(school)[lesson.index()];
    }

    /** Whether a lesson is meant: [lesson]. */
    public boolean[] in(School school) {
        var known = found;
        if (known == null || known.school != school) {
            known = new Found(school, find(school));
            found = known;
        }
        return known.included;
    }

    private boolean[] find(School school) {
        var included = new boolean[school.lessons().size()];
        Set<String> ids = new HashSet<>(words);
        var marks = words.stream().filter(word -> word.contains(":")).toList();
        for (var lesson : school.lessons()) {
            included[lesson.index()] =
                    ids.contains("*")
                            || ids.contains(lesson.id())
                            || ids.contains(lesson.assignment().id())
                            || marks.stream().anyMatch(mark -> hasMark(lesson, mark));
        }
        return included;
    }

    private static boolean hasMark(Lesson lesson, String mark) {
        return (mark.startsWith(TAG)
                        && lesson.assignment().tags().contains(mark.substring(TAG.length())))
                || (mark.startsWith(SUBJECT)
                        && lesson.subject().answersTo(mark.substring(SUBJECT.length())));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Lessons lessons && words.equals(lessons.words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(words);
    }

    @Override
    public String toString() {
        return words.toString();
    }
}
