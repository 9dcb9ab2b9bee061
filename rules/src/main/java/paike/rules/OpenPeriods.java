package paike.rules;

import paike.model.school.School;
import paike.model.school.Slot;
import paike.model.school.TimePattern;

/** Lesson periods of each day that somebody is not marked as unavailable at. */
final class OpenPeriods {
    private final int days;

    /** Bit i = lesson period i + 1: [index * days + day]. */
    private final long[] open;

    /** Atoms of lesson period i + 1: [index * days + day][i]. */
    private final long[][] atoms;

    /** Whether period i + 1 is atom i, for all periods: [index * days + day]. */
    private final boolean[] plain;

    OpenPeriods(Whose whose, School school) {
        this.days = school.grid().dayCount();
        int count = whose.count(school) * days;
        this.open = new long[count];
        this.atoms = new long[count][];
        this.plain = new boolean[count];
        for (int index = 0; index < whose.count(school); index++) {
            var unavailable =
                    whose == Whose.TEACHERS
                            ? school.teachers().get(index).unavailable()
                            : school.classes().get(index).unavailable();
            for (int day = 0; day < days; day++) {
                int at = index * days + day;
                int[] slots = whose.week(index, school).lessonSlots(day);
                atoms[at] = new long[slots.length];
                plain[at] = true;
                for (int i = 0; i < slots.length; i++) {
                    var slot = school.grid().slot(slots[i]);
                    atoms[at][i] = slot.atoms();
                    plain[at] &= slot.atoms() == 1L << i;
                    if (unavailable.stream().noneMatch(time -> touches(time, slot, slots))) {
                        open[at] |= 1L << i;
                    }
                }
            }
        }
    }

    private static boolean touches(TimePattern time, Slot slot, int[] slots) {
        int period = 1;
        while (slots[period - 1] != slot.index()) {
            period++;
        }
        return time.touches(slot.weekday(), period, slot.start(), slot.end());
    }

    long open(int index, int day) {
        return open[index * days + day];
    }

    /** Bit i = something at lesson period i + 1. */
    long periods(int index, int day, long busy) {
        int at = index * days + day;
        if (plain[at]) {
            return busy;
        }
        long periods = 0;
        for (int i = 0; i < atoms[at].length; i++) {
            periods |= (atoms[at][i] & busy) != 0 ? 1L << i : 0;
        }
        return periods;
    }
}
