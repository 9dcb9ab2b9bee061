package paike.rules.week;

import paike.rules.Occupancy;
import paike.rules.Whose;

/** What the periods of one day look like; bit i = period i + 1. */
public final class Periods {
    private Periods() {}

    /**
     * Free periods between the first and the last lesson of a day; one at which nobody could be
     * there, or that a meeting takes, is not free.
     */
    public static int gaps(Occupancy now, Whose whose, int index, int week, int day) {
        return gaps(
                now.busyPeriods(whose, index, week, day), now.idlePeriods(whose, index, week, day));
    }

    /**
     * Likewise, from the periods themselves.
     *
     * @param idle see {@link Occupancy#idlePeriods}
     */
    public static int gaps(long busy, long idle) {
        return Long.bitCount(fromFirstToLast(busy) & ~busy & idle);
    }

    /** Periods at which a lesson could be before the first lesson; 0 for a day without any. */
    public static int freeAtFirst(Occupancy now, Whose whose, int index, int week, int day) {
        return freeAtFirst(
                now.busyPeriods(whose, index, week, day), now.openPeriods(whose, index, day));
    }

    /**
     * Likewise, from the periods themselves.
     *
     * @param open see {@link Occupancy#openPeriods}
     */
    public static int freeAtFirst(long busy, long open) {
        long there = busy & open;
        return there == 0 ? 0 : Long.bitCount(open & (Long.lowestOneBit(there) - 1));
    }

    /** Periods from the first to the last lesson of a day, free ones included. */
    static int span(Occupancy now, Whose whose, int index, int week, int day) {
        return Long.bitCount(fromFirstToLast(now.busyPeriods(whose, index, week, day)));
    }

    /** The periods from one number to another, both included. */
    static long span(int from, int to) {
        int first = Math.clamp(Math.min(from, to), 1, Long.SIZE);
        int last = Math.clamp(Math.max(from, to), 1, Long.SIZE);
        return (-1L << (first - 1)) & (-1L >>> (Long.SIZE - last));
    }

    private static long fromFirstToLast(long busy) {
        return busy == 0 ? 0 : -Long.lowestOneBit(busy) & (-1L >>> Long.numberOfLeadingZeros(busy));
    }

    /**
     * Unbroken runs of more than {@code most} periods.
     *
     * @param parted bit i = a run ends between period i + 1 and the next in any case
     */
    static int longRuns(long busy, long parted, int most) {
        long joined = busy & (busy >>> 1) & ~parted;
        long starts = busy;
        for (int i = 0; i < most && starts != 0; i++) {
            starts &= joined >>> i;
        }
        return Long.bitCount(starts & ~((starts & joined) << 1));
    }

    /** Lesson periods at which some of the lessons meant are: [lesson]. */
    static long busyWith(
            boolean[] lessons, Occupancy now, Whose whose, int index, int week, int day) {
        var grid = whose.grid(now);
        long periods = 0;
        for (int i = 0; i < grid.lessonCount(index, day); i++) {
            int lesson = grid.lesson(index, day, i);
            if (lessons[lesson] && meets(now, lesson, week)) {
                periods |= now.periodsOf(whose, index, lesson);
            }
        }
        return periods;
    }

    /** Whether a lesson takes place in a week: 0 for odd, 1 for even. */
    static boolean meets(Occupancy now, int lesson, int week) {
        return now.school().weekCount() == 1 || now.lesson(lesson).weekType().meetsIn(week);
    }

    /**
     * Lesson periods between two placed lessons of a day; below 0 if they overlap, {@link
     * Integer#MAX_VALUE} if one of them takes none.
     */
    static int between(Occupancy now, Whose whose, int index, int before, int after) {
        long first = now.periodsOf(whose, index, before);
        long second = now.periodsOf(whose, index, after);
        return first == 0 || second == 0
                ? Integer.MAX_VALUE
                : Long.numberOfTrailingZeros(second)
                        - (Long.SIZE - Long.numberOfLeadingZeros(first));
    }
}
