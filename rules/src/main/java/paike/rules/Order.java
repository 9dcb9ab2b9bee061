package paike.rules;

import paike.model.school.ClassWeek;
import paike.model.school.Lesson;
import paike.model.school.School;

/** How two placed lessons lie to each other in time. */
public final class Order {
    private Order() {}

    public static int day(int slot, School school) {
        return school.grid().slot(slot).day();
    }

    /** Days of the timetable from one to the other; 0 = the same day. */
    public static int daysBetween(int firstSlot, int secondSlot, School school) {
        return Math.abs(day(firstSlot, school) - day(secondSlot, school));
    }

    /** Atoms of a lesson; of its first period alone if the day ends before it does. */
    public static long atoms(Lesson lesson, int slot, School school) {
        return school.atoms(lesson, slot) | school.grid().slot(slot).atoms();
    }

    /** Whether both begin at the same minute. */
    public static boolean startTogether(int firstSlot, int secondSlot, School school) {
        var first = school.grid().slot(firstSlot);
        var second = school.grid().slot(secondSlot);
        return firstSlot == secondSlot
                || (first.day() == second.day() && first.firstAtom() == second.firstAtom());
    }

    /** Whether the first ends before the second begins, on the same day. */
    public static boolean isBefore(
            Lesson first, int firstSlot, Lesson second, int secondSlot, School school) {
        return day(firstSlot, school) == day(secondSlot, school)
                && Long.numberOfLeadingZeros(atoms(first, firstSlot, school))
                        > Long.SIZE - 1 - school.grid().slot(secondSlot).firstAtom();
    }

    /** Periods of the second, from 0, that share a minute with the first. */
    public static int overlap(
            Lesson first, int firstSlot, Lesson second, int secondSlot, School school) {
        if (day(firstSlot, school) != day(secondSlot, school)) {
            return 0;
        }
        long taken = atoms(first, firstSlot, school);
        var week = school.week(second);
        int periods = 0;
        int part = secondSlot;
        for (int i = 0; i < second.lengthInPeriods() && part != ClassWeek.NONE; i++) {
            periods += (taken & school.grid().slot(part).atoms()) == 0 ? 0 : 1;
            part = week.next(part);
        }
        return periods;
    }

    /** Whether their periods can be compared: on one day, of one kind, each of its own class. */
    public static boolean areNumberedAlike(
            Lesson first, int firstSlot, Lesson second, int secondSlot, School school) {
        var one = school.grid().slot(firstSlot);
        var other = school.grid().slot(secondSlot);
        return one.day() == other.day()
                && one.kind() == other.kind()
                && school.week(first).period(firstSlot) > 0
                && school.week(second).period(secondSlot) > 0;
    }

    /**
     * Whether the period in which the second begins is the one behind the last of the first, each
     * counted by its own class.
     */
    public static boolean isNext(
            Lesson first, int firstSlot, Lesson second, int secondSlot, School school) {
        return areNumberedAlike(first, firstSlot, second, secondSlot, school)
                && school.week(first).period(firstSlot) + first.lengthInPeriods()
                        == school.week(second).period(secondSlot);
    }

    /** Likewise, but periods between that are closed for everybody do not count. */
    public static boolean isNextOpen(
            Lesson first, int firstSlot, Lesson second, int secondSlot, School school) {
        if (!areNumberedAlike(first, firstSlot, second, secondSlot, school)) {
            return false;
        }
        var week = school.week(first);
        int part = firstSlot;
        for (int i = 0; i < first.lengthInPeriods() && part != ClassWeek.NONE; i++) {
            part = week.next(part);
        }
        while (part != ClassWeek.NONE && school.isClosed(part)) {
            part = week.next(part);
        }
        return part != ClassWeek.NONE
                && week.period(part) == school.week(second).period(secondSlot);
    }
}
