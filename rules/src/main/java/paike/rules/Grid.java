package paike.rules;

import java.util.Arrays;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.model.school.WeekType;

/**
 * What takes place when, for every resource of one kind (all classes, all teachers or all rooms).
 *
 * <p>Kept per atom of the day, so by the clock. Weeks are 0 (odd) and 1 (even) in a school that
 * alternates, else 0 only.
 */
public final class Grid {
    private final int resources;
    private final int weeks;
    private final int days;
    private final int atoms;

    /** Units there: [week][resource][day][atom]. */
    private final int[] cover;

    /** Units that begin there, or go on there after a break: [week][resource][day][atom]. */
    private final int[] starts;

    /** Bit i = something at atom i: [week][resource][day]. */
    private final long[] busy;

    /** Periods of lessons and activities: [week][resource][day]. */
    private final int[] periods;

    /** Indexes of the lessons there, in no order: [resource][day], and how many. */
    private final int[][] lessons;

    private final int[] lessonCount;

    Grid(int resources, School school) {
        this.resources = resources;
        this.weeks = school.weekCount();
        this.days = school.grid().dayCount();
        this.atoms = school.grid().atomsPerDay();
        this.cover = new int[weeks * resources * days * atoms];
        this.starts = new int[weeks * resources * days * atoms];
        this.busy = new long[weeks * resources * days];
        this.periods = new int[weeks * resources * days];
        this.lessons = new int[resources * days][4];
        this.lessonCount = new int[resources * days];
    }

    /**
     * @param units +n when the lesson comes, -n when it leaves; n is what it takes of the resource
     */
    void change(int resource, Lesson lesson, int day, long mask, int units) {
        WeekType type = lesson.weekType();
        int counted = lesson.kind().isAfterSchool() ? 0 : lesson.lengthInPeriods();
        for (int week = 0; week < weeks; week++) {
            if (weeks > 1 && !type.meetsIn(week)) {
                continue;
            }
            int today = (week * resources + resource) * days + day;
            periods[today] += units > 0 ? counted : -counted;
            for (long left = mask & ~(mask << 1); left != 0; left &= left - 1) {
                starts[today * atoms + Long.numberOfTrailingZeros(left)] += units;
            }
            for (long left = mask; left != 0; left &= left - 1) {
                int atom = Long.numberOfTrailingZeros(left);
                int now = cover[today * atoms + atom] += units;
                if (now == 0) {
                    busy[today] &= ~(1L << atom);
                } else {
                    busy[today] |= 1L << atom;
                }
            }
        }
        if (units > 0) {
            enlist(resource * days + day, lesson.index());
        } else {
            strike(resource * days + day, lesson.index());
        }
    }

    /** Atoms at which the resource is busy on a day. */
    public long busyMask(int resource, int week, int day) {
        return busy[(week * resources + resource) * days + day];
    }

    /** Periods taught on a day, overlapping ones included; after-school service is none. */
    public int periods(int resource, int week, int day) {
        return periods[(week * resources + resource) * days + day];
    }

    /** Number of lessons on a day, of both weeks. */
    public int lessonCount(int resource, int day) {
        return lessonCount[resource * days + day];
    }

    /**
     * Index of a lesson on a day.
     *
     * @param i from 0 to {@link #lessonCount} - 1, in no particular order
     */
    public int lesson(int resource, int day, int i) {
        return lessons[resource * days + day][i];
    }

    /** Points of {@link #overload}: one per resource, day and atom. */
    public int momentCount() {
        return resources * days * atoms;
    }

    public int moment(int resource, int day, int atom) {
        return (resource * days + day) * atoms + atom;
    }

    public int resourceOf(int moment) {
        return moment / atoms / days;
    }

    public int dayOf(int moment) {
        return moment / atoms % days;
    }

    public int atomOf(int moment) {
        return moment % atoms;
    }

    /**
     * Units that begin at a moment and find no room there, in the worse of the two weeks. Each
     * clashing lesson counts once, when it begins; the second half of a double begins anew if the
     * bell schedule of another grade has lessons in the break between.
     *
     * @param capacity units that fit at once
     */
    public int overload(int moment, int capacity) {
        int worst = 0;
        for (int week = 0, at = moment; week < weeks; week++, at += momentCount()) {
            if (starts[at] > 0) {
                worst = Math.max(worst, Math.min(starts[at], cover[at] - capacity));
            }
        }
        return worst;
    }

    /** Units at a moment, in the fuller of the two weeks. */
    public int units(int moment) {
        int most = 0;
        for (int week = 0, at = moment; week < weeks; week++, at += momentCount()) {
            most = Math.max(most, cover[at]);
        }
        return most;
    }

    private void enlist(int list, int lesson) {
        if (lessonCount[list] == lessons[list].length) {
            lessons[list] = Arrays.copyOf(lessons[list], 2 * lessonCount[list]);
        }
        lessons[list][lessonCount[list]++] = lesson;
    }

    private void strike(int list, int lesson) {
        int[] there = lessons[list];
        int last = --lessonCount[list];
        for (int i = 0; i <= last; i++) {
            if (there[i] == lesson) {
                there[i] = there[last];
                return;
            }
        }
        throw new IllegalStateException("lesson %d is not in list %d".formatted(lesson, list));
    }
}
