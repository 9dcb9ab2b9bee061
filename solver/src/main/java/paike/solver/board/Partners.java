package paike.solver.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.model.school.WeekType;
import paike.rules.ClashRule;
import paike.rules.PairRule;
import paike.rules.RulebookEntry;
import paike.solver.planning.Ties;

/**
 * The lessons that pair rules tie a lesson to, and which of its slots each forbids from where it
 * is. Pairs of lessons that such a rule cannot tell apart share a table.
 */
public final class Partners {
    private final School school;

    /** [lesson][i]. */
    private final int[][] partner;

    /** Bits of slots that are forbidden: [lesson][i][slot of the partner][word]. */
    private final long[][][][] forbidden;

    /** Weight of the rule: [lesson][i]. */
    private final int[][] weight;

    private final Map<Likeness, long[][]> tables = new HashMap<>();

    /** What a pair rule may look at besides the slots. */
    private record Likeness(int entry, boolean first, Kind mine, Kind other) {}

    private record Kind(int length, int grade, WeekType weeks) {}

    public Partners(List<RulebookEntry> entries, School school) {
        this.school = school;
        var found = new ArrayList<List<Integer>>();
        var ties = new ArrayList<List<long[][]>>();
        var weights = new ArrayList<List<Integer>>();
        for (int lesson = 0; lesson < school.lessons().size(); lesson++) {
            found.add(new ArrayList<>());
            ties.add(new ArrayList<>());
            weights.add(new ArrayList<>());
        }
        for (int entry = 0; entry < entries.size(); entry++) {
            if (covers(entries.get(entry))) {
                var rule = (PairRule) entries.get(entry).rule();
                for (int group = 0; group < rule.groups().count(); group++) {
                    int[] lessons = rule.groups().lessonsOf(group, school);
                    for (int i = 0; i < lessons.length; i++) {
                        int last =
                                rule.neighboursOnly()
                                        ? Math.min(i + 2, lessons.length)
                                        : lessons.length;
                        for (int j = i + 1; j < last; j++) {
                            var first = school.lessons().get(lessons[i]);
                            var second = school.lessons().get(lessons[j]);
                            found.get(first.index()).add(second.index());
                            ties.get(first.index()).add(table(entry, rule, first, second, true));
                            weights.get(first.index()).add(entries.get(entry).weight());
                            weights.get(second.index()).add(entries.get(entry).weight());
                            found.get(second.index()).add(first.index());
                            ties.get(second.index()).add(table(entry, rule, first, second, false));
                        }
                    }
                }
            }
        }
        this.partner = arrays(found);
        this.weight = arrays(weights);
        this.forbidden =
                ties.stream().map(list -> list.toArray(long[][][]::new)).toArray(long[][][][]::new);
    }

    /** Whether a rule is about pairs alone, and no other part of construction sees to it. */
    static boolean covers(RulebookEntry entry) {
        return entry.appliesTo().isAll()
                && entry.rule() instanceof PairRule
                && !(entry.rule() instanceof ClashRule)
                && !Ties.bind(entry);
    }

    int count(int lesson) {
        return partner[lesson].length;
    }

    int partner(int lesson, int i) {
        return partner[lesson][i];
    }

    /** Bits of the slots that a partner at a slot forbids. */
    long[] forbidden(int lesson, int i, int partnerSlot) {
        return forbidden[lesson][i][partnerSlot];
    }

    /** Adds the partners that forbid a lesson a slot from where they are. */
    void addInWay(int lesson, int slot, Presence presence, long[] inWay) {
        for (int i = 0; i < partner[lesson].length; i++) {
            var there = presence.spot(partner[lesson][i]);
            if (there != null && Clashes.has(forbidden[lesson][i][there.slot()], slot)) {
                Clashes.set(inWay, partner[lesson][i]);
            }
        }
    }

    int weight(int lesson, int i) {
        return weight[lesson][i];
    }

    private static int[][] arrays(List<List<Integer>> lists) {
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private long[][] table(int entry, PairRule rule, Lesson first, Lesson second, boolean ofFirst) {
        var mine = ofFirst ? first : second;
        var other = ofFirst ? second : first;
        return tables.computeIfAbsent(
                new Likeness(entry, ofFirst, kind(mine), kind(other)),
                likeness -> {
                    int slots = school.grid().slotCount();
                    var table = new long[slots][(slots + Long.SIZE - 1) / Long.SIZE];
                    for (int there = 0; there < slots; there++) {
                        for (int here = 0; here < slots; here++) {
                            int deviation =
                                    ofFirst
                                            ? rule.deviation(first, here, second, there, school)
                                            : rule.deviation(first, there, second, here, school);
                            if (deviation > 0) {
                                table[there][here >> 6] |= 1L << here;
                            }
                        }
                    }
                    return table;
                });
    }

    private static Kind kind(Lesson lesson) {
        return new Kind(
                lesson.lengthInPeriods(), lesson.assignment().firstGrade(), lesson.weekType());
    }
}
