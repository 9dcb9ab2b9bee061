package paike.solver.board;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import paike.rules.RunningScore;
import paike.solver.planning.PlannedLesson;
import paike.solver.planning.Spot;

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

    /**
     * Where its lessons are in a timetable.
     *
     * @param timetable where each lesson is: [lesson]; null = nowhere
     * @return null if one of them is nowhere
     */
    Spot @Nullable [] in(@Nullable Spot[] timetable) {
        var there = new Spot[lessons.length];
        for (int i = 0; i < there.length; i++) {
            var spot = timetable[lessons[i].getIndex()];
            if (spot == null) {
                return null;
            }
            there[i] = spot;
        }
        return there;
    }

    /**
     * Places its lessons in a running score.
     *
     * @param there where each of them is
     */
    void place(Spot[] there, RunningScore score) {
        for (int i = 0; i < there.length; i++) {
            score.place(lessons[i].lesson(there[i]), there[i].slot(), there[i].room());
        }
    }

    /** Takes its lessons out of a running score. */
    void remove(RunningScore score) {
        for (var planned : lessons) {
            score.remove(planned.lesson());
        }
    }

    /** Whether its lessons are at one slot, where it may start. */
    boolean startsTogether(Spot[] there) {
        for (var spot : there) {
            if (spot.slot() != there[0].slot()) {
                return false;
            }
        }
        return mayStartAt(there[0].slot());
    }

    boolean mayStartAt(int slot) {
        return Arrays.binarySearch(slots, slot) >= 0;
    }

    /** Whether one of its lessons has more than one room or set of teachers at a slot. */
    boolean hasChoice(int slot) {
        for (var planned : lessons) {
            if (planned.spots().countAt(slot) > 1) {
                return true;
            }
        }
        return false;
    }

    /** Periods of its longest lesson. */
    int periods() {
        return periods;
    }
}
