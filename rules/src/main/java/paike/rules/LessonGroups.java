package paike.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import paike.model.school.School;

/**
 * Lessons that a rule judges together, group by group. Each group is one line of ids of lessons or
 * of assignments (all their lessons, in order), separated by blanks.
 */
public final class LessonGroups {
    private final List<String> lines;

    /** The answer for the school asked for last. */
    private volatile @Nullable Found found;

    private static final class Found {
        private final School school;

        /** Indexes of the lessons of a group, in the order of its line: [group][i]. */
        private final int[][] lessons;

        /** Indexes of the groups of a lesson: [lesson][i]. */
        private final int[][] groups;

        Found(School school, int[][] lessons, int[][] groups) {
            this.school = school;
            this.lessons = lessons;
            this.groups = groups;
        }
    }

    public LessonGroups(List<String> lines) {
        this.lines = List.copyOf(lines);
    }

    public static LessonGroups of(String... lines) {
        return new LessonGroups(List.of(lines));
    }

    public List<String> lines() {
        return lines;
    }

    public int count() {
        return lines.size();
    }

    /** Indexes of the lessons of a group, in the order of its line; unknown ids are left out. */
    public int[] lessonsOf(int group, School school) {
        return in(school).lessons[group];
    }

    /** Indexes of the groups a lesson belongs to, ascending. */
    public int[] groupsOf(int lesson, School school) {
        return in(school).groups[lesson];
    }

    private Found in(School school) {
        var known = found;
        if (known == null || known.school != school) {
            known = find(school);
            found = known;
        }
        return known;
    }

    private Found find(School school) {
        var lessons = new int[lines.size()][];
        var groups = new ArrayList<List<Integer>>();
        school.lessons().forEach(lesson -> groups.add(new ArrayList<>()));
        for (int group = 0; group < lessons.length; group++) {
            var ids = lines.get(group).strip().split("\\s+", -1);
            lessons[group] =
                    Arrays.stream(ids)
                            .flatMapToInt(id -> Arrays.stream(school.lessonsWithId(id)))
                            .distinct()
                            .toArray();
            for (int lesson : lessons[group]) {
                groups.get(lesson).add(group);
            }
        }
        return new Found(
                school,
                lessons,
                groups.stream()
                        .map(of -> of.stream().mapToInt(Integer::intValue).toArray())
                        .toArray(int[][]::new));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LessonGroups groups && lines.equals(groups.lines);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lines);
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
