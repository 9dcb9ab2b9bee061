package paike.model.calendar;

import java.time.LocalDate;
import java.util.Set;

/**
 * Something of the year that is no lesson (活动).
 *
 * @param to last day, included
 * @param grades it is for; empty = all
 * @param stopsLessons true if these grades have no lessons meanwhile
 */
public record SchoolEvent(
        String name,
        EventKind kind,
        LocalDate from,
        LocalDate to,
        Set<Integer> grades,
        boolean stopsLessons) {

    public boolean includes(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    public boolean isFor(int grade) {
        return grades.isEmpty() || grades.contains(grade);
    }
}
