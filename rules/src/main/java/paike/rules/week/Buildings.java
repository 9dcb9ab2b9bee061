package paike.rules.week;

import paike.rules.Occupancy;
import paike.rules.Whose;

/** Where the lessons of a day are; those in no room, or in no building, are left out. */
final class Buildings {
    private Buildings() {}

    /** How often a teacher or class goes from one building to another on a day. */
    static int changes(Occupancy now, Whose whose, int index, int week, int day) {
        return changes(now, whose, index, week, day, Integer.MAX_VALUE);
    }

    /**
     * How often they do so with fewer than so many periods between the two lessons.
     *
     * @param enough {@link Integer#MAX_VALUE} to count all changes
     */
    static int changes(Occupancy now, Whose whose, int index, int week, int day, int enough) {
        int changes = 0;
        int before = next(now, whose, index, week, day, Occupancy.NONE);
        while (before != Occupancy.NONE) {
            int after = next(now, whose, index, week, day, before);
            if (after != Occupancy.NONE
                    && !building(now, after).equals(building(now, before))
                    && (enough == Integer.MAX_VALUE
                            || between(now, whose, index, before, after) < enough)) {
                changes++;
            }
            before = after;
        }
        return changes;
    }

    /** Lesson periods between two lessons; below 0 if they overlap. */
    private static int between(Occupancy now, Whose whose, int index, int before, int after) {
        long first = now.periodsOf(whose, index, before);
        long second = now.periodsOf(whose, index, after);
        return first == 0 || second == 0
                ? Integer.MAX_VALUE
                : Long.numberOfTrailingZeros(second)
                        - (Long.SIZE - Long.numberOfLeadingZeros(first));
    }

    /** The first lesson in a building after another one, or of the day, or NONE. */
    private static int next(Occupancy now, Whose whose, int index, int week, int day, int before) {
        var grid = whose.grid(now);
        boolean alternates = now.school().weekCount() > 1;
        int next = Occupancy.NONE;
        for (int i = 0; i < grid.lessonCount(index, day); i++) {
            int lesson = grid.lesson(index, day, i);
            if ((before == Occupancy.NONE || isBefore(now, before, lesson))
                    && (next == Occupancy.NONE || isBefore(now, lesson, next))
                    && !building(now, lesson).isEmpty()
                    && (!alternates || now.lesson(lesson).weekType().meetsIn(week))) {
                next = lesson;
            }
        }
        return next;
    }

    private static boolean isBefore(Occupancy now, int one, int other) {
        int slot = now.slotOf(one);
        int otherSlot = now.slotOf(other);
        return slot < otherSlot || (slot == otherSlot && one < other);
    }

    private static String building(Occupancy now, int lesson) {
        int room = now.roomOf(lesson);
        return room == Occupancy.NONE ? "" : now.school().rooms().get(room).building();
    }
}
