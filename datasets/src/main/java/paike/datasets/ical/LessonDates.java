package paike.datasets.ical;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import paike.model.calendar.CalendarDay;
import paike.model.calendar.SchoolCalendar;
import paike.model.calendar.Term;
import paike.model.school.WeekType;

/**
 * The dates of a lesson in one term as a rule with exceptions: weekly or every second week from the
 * first date to the last, without some, and some more.
 *
 * @param first of all dates that the rule gives
 * @param last of all dates that the rule gives; the same as the first if there is but one
 * @param without dates of the rule on which it is not held: holidays, events, other weekdays'
 *     lessons
 * @param more dates beside the rule, such as make-up days
 */
record LessonDates(
        LocalDate first,
        LocalDate last,
        boolean everySecondWeek,
        List<LocalDate> without,
        List<LocalDate> more) {

    /**
     * @param grades of the lesson; held if any of them has lessons; empty = whenever there are
     *     lessons
     * @return empty if it is never held in the term
     */
    static Optional<LessonDates> of(
            SchoolCalendar calendar,
            Term term,
            Set<Integer> weekdays,
            int weekday,
            WeekType type,
            Set<Integer> grades) {
        var held = new TreeSet<LocalDate>();
        var usual = new TreeSet<LocalDate>();
        term.dates()
                .forEach(
                        date -> {
                            if (isHeld(calendar.day(date, weekdays), weekday, type, grades)) {
                                held.add(date);
                            }
                            if (date.getDayOfWeek().getValue() == weekday
                                    && type.meets(term.weekType(date))) {
                                usual.add(date);
                            }
                        });
        if (held.isEmpty()) {
            return Optional.empty();
        }
        var ofRule = new TreeSet<>(usual);
        ofRule.retainAll(held);
        if (ofRule.isEmpty()) {
            var more = new ArrayList<>(held);
            var first = more.removeFirst();
            return Optional.of(new LessonDates(first, first, false, List.of(), more));
        }
        var without = new ArrayList<>(usual.subSet(ofRule.first(), true, ofRule.last(), true));
        without.removeAll(held);
        var more = new ArrayList<>(held);
        more.removeAll(ofRule);
        return Optional.of(
                new LessonDates(
                        ofRule.first(), ofRule.last(), type != WeekType.ALL, without, more));
    }

    /** True if a day has the lessons of the weekday and week, at least for one of the grades. */
    static boolean isHeld(CalendarDay day, int weekday, WeekType type, Set<Integer> grades) {
        return day.weekday() == weekday
                && type.meets(day.weekType())
                && (grades.isEmpty() ? day.hasLessons() : !day.taught(grades).isEmpty());
    }
}
