package paike.solver.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import paike.model.school.School;
import paike.rules.PairRule;
import paike.rules.RulebookEntry;

/** Which lessons must-rules bind to start together. */
public final class Ties {
    /** The least lesson among those that start together with a lesson: [lesson]. */
    private final int[] leader;

    /** The others that start together with a lesson: [lesson][i]. */
    private final int[][] mates;

    /**
     * @param must the must-rules
     */
    public Ties(List<RulebookEntry> must, School school) {
        int count = school.lessons().size();
        this.leader = IntStream.range(0, count).toArray();
        for (var entry : must) {
            if (bind(entry)) {
                var groups = ((PairRule) entry.rule()).groups();
                for (int group = 0; group < groups.count(); group++) {
                    int[] lessons = groups.lessonsOf(group, school);
                    for (int i = 1; i < lessons.length; i++) {
                        unite(lessons[0], lessons[i]);
                    }
                }
            }
        }
        var together = new ArrayList<List<Integer>>();
        for (int lesson = 0; lesson < count; lesson++) {
            leader[lesson] = find(lesson);
            together.add(new ArrayList<>());
            together.get(leader[lesson]).add(lesson);
        }
        this.mates = new int[count][];
        for (int lesson = 0; lesson < count; lesson++) {
            int self = lesson;
            mates[lesson] =
                    together.get(leader[lesson]).stream()
                            .mapToInt(Integer::intValue)
                            .filter(mate -> mate != self)
                            .toArray();
        }
    }

    /** Whether a must-rule binds lessons to start together. */
    public static boolean bind(RulebookEntry entry) {
        return entry.appliesTo().isAll()
                && entry.rule() instanceof PairRule rule
                && rule.bindsStarts();
    }

    /** The least lesson among those that start together with a lesson, itself included. */
    public int leader(int lesson) {
        return leader[lesson];
    }

    /** Indexes of the others that start together with a lesson. */
    public int[] mates(int lesson) {
        return mates[lesson];
    }

    private void unite(int one, int other) {
        int first = find(one);
        int second = find(other);
        leader[Math.max(first, second)] = Math.min(first, second);
    }

    private int find(int lesson) {
        int found = lesson;
        while (leader[found] != found) {
            found = leader[found];
        }
        return found;
    }
}
