package paike.model.school;

import java.util.List;
import java.util.Set;

/**
 * The day plan (作息时间表) of some grades on some weekdays.
 *
 * @param grades grades it holds for; empty = all
 * @param weekdays weekdays it holds for, 1 = Monday; empty = all taught
 * @param intervals in order of time, without overlap
 */
public record BellSchedule(
        String id,
        String name,
        Set<Integer> grades,
        Set<Integer> weekdays,
        List<BellInterval> intervals) {

    public boolean holdsFor(int grade, int weekday) {
        return (grades.isEmpty() || grades.contains(grade))
                && (weekdays.isEmpty() || weekdays.contains(weekday));
    }

    /** How narrowly it is stated; where two schedules hold, the narrower one counts. */
    public int precision() {
        return (grades.isEmpty() ? 0 : 1) + (weekdays.isEmpty() ? 0 : 2);
    }
}
