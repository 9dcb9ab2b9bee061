package paike.model.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;
import paike.model.school.WeekType;

/**
 * A term (学期). Its weeks begin on Mondays and are counted from 1; the first is the one in which it
 * begins, even if it begins on a Friday.
 *
 * @param from first day
 * @param to last day, included
 * @param firstWeek whether its first week is an odd or an even one; never {@link WeekType#ALL}
 */
public record Term(String id, String name, LocalDate from, LocalDate to, WeekType firstWeek) {

    public boolean includes(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    /** Number of the teaching week (教学周) of a date of this term, from 1. */
    public int week(LocalDate date) {
        return (int) ChronoUnit.WEEKS.between(firstMonday(), date) + 1;
    }

    public int weekCount() {
        return week(to);
    }

    /** Whether the week of a date of this term is an odd or an even one. */
    public WeekType weekType(LocalDate date) {
        return (week(date) % 2 == 1) == (firstWeek == WeekType.ODD) ? WeekType.ODD : WeekType.EVEN;
    }

    /** Monday of a week, from 1; that of the first week may lie before the term. */
    public LocalDate monday(int week) {
        return firstMonday().plusWeeks(week - 1L);
    }

    public Stream<LocalDate> dates() {
        return from.datesUntil(to.plusDays(1));
    }

    private LocalDate firstMonday() {
        return from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
