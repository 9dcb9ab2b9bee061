package paike.rules.linked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.PairRule;
import paike.rules.Words;

/** The pairs of a group that do not keep a rule, in words. */
final class Pairs {
    private Pairs() {}

    private record Pair(Lesson first, Lesson second, int deviation) {}

    /**
     * Names the worst pair of a group, and how many more there are.
     *
     * @param wrong what two lessons ought to be; the end of a sentence
     */
    static Finding explain(PairRule rule, Occupancy now, int group, Text wrong) {
        var pairs = broken(rule, now, group);
        var worst = pairs.getFirst();
        var doubtful = Words.doubtful(now, List.of(worst.first(), worst.second()));
        return new Finding(
                Words.place(now.school(), doubtful, now.slotOf(doubtful.index())),
                Text.of(
                        "%s与%s%s%s",
                        "%s and %s %s%s",
                        Linked.withTime(now, worst.first()),
                        Linked.withTime(now, worst.second()),
                        wrong,
                        pairs.size() == 1
                                ? ""
                                : Text.of("，另有 %d 对", "; %d more pairs", pairs.size() - 1)),
                pairs.stream()
                        .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                        .distinct()
                        .toList());
    }

    /** Worst first, else in the order of the group. */
    private static List<Pair> broken(PairRule rule, Occupancy now, int group) {
        int[] lessons = rule.groups().lessonsOf(group, now.school());
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < lessons.length; i++) {
            int last = rule.neighboursOnly() ? Math.min(i + 2, lessons.length) : lessons.length;
            for (int j = i + 1; j < last; j++) {
                var pair = pair(rule, now, now.lesson(lessons[i]), now.lesson(lessons[j]));
                if (pair.deviation() > 0) {
                    pairs.add(pair);
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::deviation).reversed());
        return pairs;
    }

    private static Pair pair(PairRule rule, Occupancy now, Lesson first, Lesson second) {
        int slot = now.slotOf(first.index());
        int other = now.slotOf(second.index());
        boolean isJudged = slot != Occupancy.NONE && other != Occupancy.NONE;
        return new Pair(
                first,
                second,
                isJudged ? rule.deviation(first, slot, second, other, now.school()) : 0);
    }
}
