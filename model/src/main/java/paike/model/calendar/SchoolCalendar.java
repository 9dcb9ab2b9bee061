package paike.model.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import paike.model.Text;
import paike.model.school.WeekType;

/**
 * The calendar of a school (校历). Everything that has a date asks it which lessons a day has.
 *
 * @param terms in order of time, none overlapping; empty = the school states no calendar
 * @param makeUpDays at most one per date; they hold even at weekends and within holidays
 * @param exams in order of the file
 */
public record SchoolCalendar(
        List<Term> terms,
        List<Holiday> holidays,
        List<MakeUpDay> makeUpDays,
        List<SchoolEvent> events,
        List<Exam> exams) {
    public static final SchoolCalendar NONE =
            new SchoolCalendar(List.of(), List.of(), List.of(), List.of(), List.of());

    private static final Text USUAL = Text.same("");

    public boolean isStated() {
        return !terms.isEmpty();
    }

    public Optional<Term> term(LocalDate date) {
        return terms.stream().filter(term -> term.includes(date)).findFirst();
    }

    public Optional<Term> term(String id) {
        return terms.stream().filter(term -> term.id().equals(id)).findFirst();
    }

    /**
     * What a date is.
     *
     * @param weekdays of the school week, 1 = Monday
     */
    public CalendarDay day(LocalDate date, Collection<Integer> weekdays) {
        var term = term(date);
        var type = term.map(found -> found.weekType(date)).orElse(WeekType.ALL);
        var today = events.stream().filter(event -> event.includes(date)).toList();
        var madeUp = makeUpDays.stream().filter(day -> day.date().equals(date)).findFirst();
        if (madeUp.isPresent()) {
            var day = madeUp.get();
            return new CalendarDay(
                    date,
                    term,
                    day.weekday(),
                    day.weeks().orElse(type),
                    Text.same(day.name()),
                    today);
        }
        var free = whyFree(date, term, weekdays);
        int weekday = free.equals(USUAL) ? date.getDayOfWeek().getValue() : 0;
        return new CalendarDay(date, term, weekday, type, free, today);
    }

    /** The days on which lessons are held, the first and the last date included. */
    public Stream<CalendarDay> taughtDays(
            LocalDate from, LocalDate to, Collection<Integer> weekdays) {
        return from.datesUntil(to.plusDays(1))
                .map(date -> day(date, weekdays))
                .filter(CalendarDay::hasLessons);
    }

    private Text whyFree(LocalDate date, Optional<Term> term, Collection<Integer> weekdays) {
        var holiday = holidays.stream().filter(one -> one.includes(date)).findFirst();
        if (holiday.isPresent()) {
            return Text.same(holiday.get().name());
        }
        if (term.isEmpty()) {
            return new Text("不在学期内", "outside of terms");
        }
        return weekdays.contains(date.getDayOfWeek().getValue())
                ? USUAL
                : new Text("周末", "weekend");
    }
}
