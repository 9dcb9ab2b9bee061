package paike.solver.board;

import java.util.Arrays;
import paike.solver.planning.PlannedLesson;

/**
 * Lessons that are placed as one because a must-rule makes them start together; most blocks are a
 * single lesson.
 */
public final class Block {
    private final int index;
    private final PlannedLesson[] lessons;
    private final int[] slots;
    private final int periods;

    /**
     * @param index dense, from 0
     * @param slots at which every lesson of it may start, ascending
     */
    Block(int index, PlannedLesson[] lessons, int[] slots) {
        this.index = index;
        this.lessons = lessons.clone();
        this.slots = slots.clone();
        int longest = 0;
        for (var planned : lessons) {
            longest = Math.max(longest, planned.lesson().lengthInPeriods());
        }
        this.periods = longest;
    }

    public int index() {
        return index;
    }

    public int size() {
        return lessons.length;
    }

    public PlannedLesson lesson(int i) {
        return lessons[i];
    }

    public int slotCount() {
        return slots.length;
    }

    /** A slot at which it may start. */
    public int slot(int i) {
        return slots[i];
    }

    boolean mayStartAt(int slot) {
        return Arrays.binarySearch(slots, slot) >= 0;
    }

    /** Periods of its longest lesson. */
    int periods() {
        return periods;
    }
}
