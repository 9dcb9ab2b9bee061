package paike.model.school;

import java.time.LocalTime;
import java.util.List;

/**
 * A teachers-only activity at a fixed time (教研, 集体备课): it blocks its teachers.
 *
 * @param weekday 1 = Monday
 */
public record Meeting(
        String id,
        String name,
        List<Teacher> teachers,
        int weekday,
        LocalTime start,
        LocalTime end,
        WeekType weekType) {

    public boolean overlaps(Slot slot) {
        return slot.weekday() == weekday
                && slot.start().isBefore(end)
                && start.isBefore(slot.end());
    }
}
