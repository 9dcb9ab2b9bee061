package paike.rules;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;
import paike.model.school.ClassWeek;
import paike.model.school.IntervalKind;
import paike.model.school.School;
import paike.model.school.Slot;
import paike.model.school.TimePattern;

/** The lesson periods of each day of somebody, and which of them are not marked as unavailable. */
final class OpenPeriods {
    private static final List<IntervalKind> NOON =
            List.of(IntervalKind.LUNCH, IntervalKind.NOON_REST);

    private final int days;
    private final int perWeek;

    /** Bit i = lesson period i + 1: [index * days + day]. */
    private final long[] open;

    /**
     * Bit i = lesson period i + 1 is open and no meeting takes it: [(week * count + index) * days +
     * day].
     */
    private final long[] idle;

    /** All lesson periods of the day: [index * days + day]. */
    private final long[] all;

    /** Atoms of lesson period i + 1: [index * days + day][i]. */
    private final long[][] atoms;

    /** Whether period i + 1 is atom i, for all periods: [index * days + day]. */
    private final boolean[] plain;

    /** Bit i = lunch or noon rest between lesson periods i + 1 and i + 2: [index * days + day]. */
    private final long[] noon;

    OpenPeriods(Whose whose, School school) {
        this.days = school.grid().dayCount();
        int count = whose.count(school) * days;
        this.perWeek = count;
        this.idle = new long[school.weekCount() * count];
        this.open = new long[count];
        this.all = new long[count];
        this.atoms = new long[count][];
        this.plain = new boolean[count];
        this.noon = new long[count];
        var noonOf = new IdentityHashMap<ClassWeek, long[]>();
        for (int index = 0; index < whose.count(school); index++) {
            var unavailable =
                    whose == Whose.TEACHERS
                            ? school.teachers().get(index).unavailable()
                            : school.classes().get(index).unavailable();
            for (int day = 0; day < days; day++) {
                int at = index * days + day;
                var week = whose.week(index, school);
                int[] slots = week.lessonSlots(day);
                noon[at] = noonOf.computeIfAbsent(week, w -> noon(w, school))[day];
                atoms[at] = new long[slots.length];
                plain[at] = true;
                for (int i = 0; i < slots.length; i++) {
                    var slot = school.grid().slot(slots[i]);
                    atoms[at][i] = slot.atoms();
                    plain[at] &= slot.atoms() == 1L << i;
                    all[at] |= 1L << i;
                    if (unavailable.stream().noneMatch(time -> touches(time, slot, slots))) {
                        open[at] |= 1L << i;
                    }
                }
                for (int w = 0; w < school.weekCount(); w++) {
                    long meetings = whose == Whose.TEACHERS ? school.meetingMask(index, w, day) : 0;
                    idle[w * count + at] = open[at] & ~periods(index, day, meetings);
                }
            }
        }
    }

    /** [day]. */
    private static long[] noon(ClassWeek week, School school) {
        return IntStream.range(0, school.grid().dayCount())
                .mapToLong(day -> noon(week, week.lessonSlots(day), school))
                .toArray();
    }

    private static long noon(ClassWeek week, int[] slots, School school) {
        long noon = 0;
        for (int i = 0; i + 1 < slots.length; i++) {
            var before = school.grid().slot(slots[i]);
            var after = school.grid().slot(slots[i + 1]);
            noon |= week.between(before, after, NOON) != null ? 1L << i : 0;
        }
        return noon;
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

    long idle(int index, int week, int day) {
        return idle[week * perWeek + index * days + day];
    }

    long noon(int index, int day) {
        return noon[index * days + day];
    }

    /** Bit i = something at lesson period i + 1. */
    long periods(int index, int day, long busy) {
        int at = index * days + day;
        if (plain[at]) {
            return busy & all[at];
        }
        long periods = 0;
        for (int i = 0; i < atoms[at].length; i++) {
            periods |= (atoms[at][i] & busy) != 0 ? 1L << i : 0;
        }
        return periods;
    }
}
