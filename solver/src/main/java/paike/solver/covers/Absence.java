package paike.solver.covers;

import java.time.LocalDate;
import java.util.Set;
import paike.model.dated.DatedLesson;
import paike.model.school.School;
import paike.model.school.Teacher;

/**
 * Somebody who is not there.
 *
 * @param from first day
 * @param to last day, included
 * @param periods lesson numbers from 1; empty = all day
 * @param reason such as 病假; empty = not stated
 */
public record Absence(
        Teacher teacher, LocalDate from, LocalDate to, Set<Integer> periods, String reason) {

    public boolean includes(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    /** Whether it keeps the teacher from a lesson, be it their own or one to stand in for. */
    public boolean concerns(DatedLesson lesson, School school) {
        if (!includes(lesson.date())) {
            return false;
        }
        return periods.isEmpty()
                || school.span(lesson.lesson(), lesson.start().index()).stream()
                        .anyMatch(
                                slot ->
                                        periods.contains(
                                                school.week(lesson.lesson()).period(slot.index())));
    }
}
