package paike.rules;

import paike.model.school.Lesson;
import paike.model.school.School;

/**
 * A rule about lessons that belong together, judged pair by pair: its points are the groups, and
 * the deviation of a group is the sum over its pairs that are both placed.
 */
public interface PairRule extends GroupRule {

    /**
     * How far two lessons of a group are from keeping the rule; {@code first} stands before. Of the
     * lessons it may look at their lengths, their week types and the weeks of their grades only.
     */
    int deviation(Lesson first, int firstSlot, Lesson second, int secondSlot, School school);

    /** True if lessons keep the rule exactly if they start together. */
    default boolean bindsStarts() {
        return false;
    }

    /** True if only neighbours in the line of a group are pairs. */
    default boolean neighboursOnly() {
        return false;
    }

    @Override
    default int deviation(Occupancy now, int point) {
        int[] lessons = groups().lessonsOf(point, now.school());
        int deviation = 0;
        for (int i = 0; i < lessons.length; i++) {
            int slot = now.slotOf(lessons[i]);
            if (slot == Occupancy.NONE) {
                continue;
            }
            int last = neighboursOnly() ? Math.min(i + 2, lessons.length) : lessons.length;
            for (int j = i + 1; j < last; j++) {
                int other = now.slotOf(lessons[j]);
                if (other != Occupancy.NONE) {
                    deviation +=
                            deviation(
                                    now.lesson(lessons[i]),
                                    slot,
                                    now.lesson(lessons[j]),
                                    other,
                                    now.school());
                }
            }
        }
        return deviation;
    }
}
