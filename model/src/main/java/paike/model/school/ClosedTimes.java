package paike.model.school;

import java.util.List;

/**
 * Slots at which no class and no teacher is ever available: breaks that a bell schedule counts as
 * periods.
 */
final class ClosedTimes {
    /** [slot]. */
    private final boolean[] closed;

    ClosedTimes(SchoolFacts facts, Weeks weeks, TimeGrid grid) {
        this.closed = new boolean[grid.slotCount()];
        for (var slot : grid.slots()) {
            closed[slot.index()] =
                    facts.classes().stream().allMatch(one -> isOut(one, weeks.of(one), slot))
                            && facts.teachers().stream()
                                    .allMatch(one -> isOut(one, weeks.of(one), slot));
        }
    }

    boolean includes(int slot) {
        return closed[slot];
    }

    private static boolean isOut(SchoolClass one, ClassWeek week, Slot slot) {
        return week.period(slot.index()) == 0 || isOut(one.unavailable(), week, slot);
    }

    private static boolean isOut(Teacher one, ClassWeek week, Slot slot) {
        return isOut(one.unavailable(), week, slot);
    }

    private static boolean isOut(List<TimePattern> unavailable, ClassWeek week, Slot slot) {
        int period = slot.kind() == IntervalKind.LESSON ? week.period(slot.index()) : 0;
        for (var time : unavailable) {
            if (time.touches(slot.weekday(), period, slot.start(), slot.end())) {
                return true;
            }
        }
        return false;
    }
}
