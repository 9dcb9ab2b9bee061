package paike.rules.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import paike.model.Text;
import paike.model.calendar.EventKind;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.YearRule;

/**
 * In each of these months the calendar has an event of these kinds, such as a check of homework.
 *
 * <p>Point: term x month of the year. Deviation: 1 if it lacks the event; months whose middle lies
 * outside of the term are not judged. From: S4.3 (events of the year), S4.1 (homework checked every
 * month), S1.9 (in October and November), S1.6, S2.3, S0.6 (reports, open lessons, meetings every
 * month; domain notes P4, P5, P9, C13).
 *
 * @param kinds any of which will do
 * @param months 1 = January
 * @param named words, one of which the name contains; empty = any name
 */
public record HoldEventsByMonth(List<EventKind> kinds, List<Integer> months, List<String> named)
        implements YearRule {
    private static final int MONTHS = 12;
    private static final int MIDDLE = 15;

    @Override
    public Text title() {
        return new Text("按月开展的活动", "Events of the month");
    }

    @Override
    public int pointCount(School school) {
        return school.facts().calendar().terms().size() * MONTHS;
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return months(now.school(), point)
                        .anyMatch(
                                month ->
                                        TermGrades.events(now.school(), kinds, named)
                                                .noneMatch(e -> touches(e.from(), e.to(), month)))
                ? 1
                : 0;
    }

    private static boolean touches(LocalDate from, LocalDate to, YearMonth month) {
        return !from.isAfter(month.atEndOfMonth()) && !to.isBefore(month.atDay(1));
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var month = months(now.school(), point).findFirst().orElseThrow();
        var words = Text.join(named.stream().map(Text::same).toList());
        return new Finding(
                Place.NOWHERE,
                Text.of(
                        "校历 %d 年 %s没有“%s”%s",
                        "the calendar has no \"%3$s\" in %2$s %1$d%4$s",
                        month.getYear(),
                        words(month.getMonth()),
                        TermGrades.kinds(kinds),
                        named.isEmpty() ? Text.same("") : Text.of("：%s", ": %s", words)),
                List.of());
    }

    private static Text words(Month month) {
        return new Text(
                month.getValue() + " 月", month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }

    /** The month of the point, if it is asked for and its middle lies in the term. */
    private Stream<YearMonth> months(School school, int point) {
        var term = school.facts().calendar().terms().get(point / MONTHS);
        int month = point % MONTHS + 1;
        return Stream.of(term.from().getYear(), term.to().getYear())
                .distinct()
                .filter(year -> months.contains(month))
                .map(year -> YearMonth.of(year, month))
                .filter(one -> term.includes(one.atDay(MIDDLE)));
    }
}
