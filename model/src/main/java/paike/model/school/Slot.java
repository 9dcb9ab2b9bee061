package paike.model.school;

import java.time.LocalTime;

/**
 * A clock time of the week at which something can be taught. Grades whose bell schedules agree
 * share it.
 *
 * @param index dense, from 0, ordered by day and start
 * @param day index of the weekday in {@link TimeGrid}, from 0
 * @param weekday 1 = Monday
 * @param atoms the pieces of the day it covers, bit i = atom i; two slots of a day overlap if they
 *     share an atom
 */
public record Slot(
        int index,
        int day,
        int weekday,
        IntervalKind kind,
        LocalTime start,
        LocalTime end,
        long atoms) {

    public int firstAtom() {
        return Long.numberOfTrailingZeros(atoms);
    }

    public int lengthInMinutes() {
        return (end.toSecondOfDay() - start.toSecondOfDay()) / 60;
    }

    /** Such as "08:00-08:40". */
    public String clock() {
        return start + "-" + end;
    }
}
