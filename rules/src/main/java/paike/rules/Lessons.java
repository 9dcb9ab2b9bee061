package paike.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
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

        /** [lesson]. */
        private final boolean[] included;

        /** Indexes of those meant, ascending. */
        private final int[] indexes;

        /** Those meant that share a class with a lesson: [lesson][i]; null until asked for. */
        private volatile int @Nullable [][] withClassOf;

        Found(School school, boolean[] included) {
            this.school = school;
            this.included = included;
            this.indexes = IntStream.range(0, included.length).filter(i -> included[i]).toArray();
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
        return found(school).included;
    }

    /** Indexes of the lessons meant, ascending. */
    public int[] indexes(School school) {
        return found(school).indexes;
    }

    /** Indexes of the lessons meant that share a class with a lesson, itself included. */
    public int[] withClassOf(int lesson, School school) {
        var known = found(school);
        var answer = known.withClassOf;
        if (answer == null) {
            answer = withClasses(known);
            known.withClassOf = answer;
        }
        return answer[lesson];
    }

    private Found found(School school) {
        var known = found;
        if (known == null || known.school != school) {
            known = new Found(school, find(school));
            found = known;
        }
        return known;
    }

    private boolean[] find(School school) {
        var included = new boolean[school.lessons().size()];
        for (var word : words) {
            if (word.equals("*")) {
                Arrays.fill(included, true);
            } else if (word.startsWith(TAG) || word.startsWith(SUBJECT)) {
                for (var lesson : school.lessons()) {
                    included[lesson.index()] |= hasMark(lesson, word);
                }
            }
            for (int lesson : school.lessonsWithId(word)) {
                included[lesson] = true;
            }
        }
        return included;
    }

    private static int[][] withClasses(Found found) {
        var lessons = found.school.lessons();
        var byClass = new ArrayList<List<Integer>>();
        found.school.classes().forEach(one -> byClass.add(new ArrayList<>()));
        for (int lesson : found.indexes) {
            lessons.get(lesson).classes().forEach(one -> byClass.get(one.index()).add(lesson));
        }
        return lessons.stream()
                .map(
                        lesson ->
                                lesson.classes().stream()
                                        .flatMap(one -> byClass.get(one.index()).stream())
                                        .mapToInt(Integer::intValue)
                                        .sorted()
                                        .distinct()
                                        .toArray())
                .toArray(int[][]::new);
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
