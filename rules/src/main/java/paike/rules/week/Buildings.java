package paike.rules.week;

import java.util.Arrays;
import paike.model.school.School;
import paike.rules.DayFigure;
import paike.rules.Grid;
import paike.rules.Occupancy;
import paike.rules.Whose;

/** Where the lessons of a day are; those in no room, or in no building, are left out. */
final class Buildings {
    private static final DayFigure CHANGES =
            (now, whose, index, week, day) ->
                    changes(now, whose, index, week, day, Integer.MAX_VALUE);

    private Buildings() {}

    /** How often a teacher or class goes from one building to another on a day. */
    static int changes(Occupancy now, Whose whose, int index, int week, int day) {
        return now.figure(CHANGES, whose, index, week, day);
    }

    /**
     * How often they do so with fewer than so many periods between the two lessons.
     *
     * @param enough {@link Integer#MAX_VALUE} to count all changes
     */
    static int changes(Occupancy now, Whose whose, int index, int week, int day, int enough) {
        var grid = whose.grid(now);
        if (areInOne(now, grid, index, day)) {
            return 0;
        }
        long[] inOrder = inOrder(now, grid, index, week, day);
        int changes = 0;
        for (int i = 1; i < inOrder.length; i++) {
            int before = (int) inOrder[i - 1];
            int after = (int) inOrder[i];
            if (building(now, after) != building(now, before)
                    && (enough == Integer.MAX_VALUE
                            || Periods.between(now, whose, index, before, after) < enough)) {
                changes++;
            }
        }
        return changes;
    }

    /** Whether no two lessons of a day, of either week, are in different buildings. */
    private static boolean areInOne(Occupancy now, Grid grid, int index, int day) {
        int first = School.NO_BUILDING;
        for (int i = 0; i < grid.lessonCount(index, day); i++) {
            int building = building(now, grid.lesson(index, day, i));
            if (first == School.NO_BUILDING) {
                first = building;
            } else if (building != School.NO_BUILDING && building != first) {
                return false;
            }
        }
        return true;
    }

    /**
     * The lessons of a day that are in a building, by time; the lower half of each is its index.
     */
    private static long[] inOrder(Occupancy now, Grid grid, int index, int week, int day) {
        var lessons = new long[grid.lessonCount(index, day)];
        int count = 0;
        for (int i = 0; i < lessons.length; i++) {
            int lesson = grid.lesson(index, day, i);
            if (building(now, lesson) != School.NO_BUILDING && Periods.meets(now, lesson, week)) {
                insert((long) now.slotOf(lesson) << Integer.SIZE | lesson, lessons, count++);
            }
        }
        return count == lessons.length ? lessons : Arrays.copyOf(lessons, count);
    }

    /** A day has too few lessons for a better way to sort to pay. */
    private static void insert(long one, long[] sorted, int count) {
        int at = count;
        for (; at > 0 && sorted[at - 1] > one; at--) {
            sorted[at] = sorted[at - 1];
        }
        sorted[at] = one;
    }

    private static int building(Occupancy now, int lesson) {
        int room = now.roomOf(lesson);
        return room == Occupancy.NONE ? School.NO_BUILDING : now.school().building(room);
    }
}
