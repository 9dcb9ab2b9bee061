package paike.app.dated;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import paike.datasets.DatasetException;
import paike.datasets.words.Dates;
import paike.model.Text;
import paike.model.calendar.CalendarDay;
import paike.model.calendar.SchoolCalendar;
import paike.model.calendar.Term;
import paike.model.school.School;
import paike.model.school.WeekType;

/** The dates that staff name on the command line. */
public final class AskedDates {
    private static final int SEARCHED_DAYS = 60;

    private AskedDates() {}

    /**
     * @param near the date without a year that is nearest to it is meant; null = the year must
     *     stand
     * @throws DatasetException if it is no date
     */
    public static LocalDate date(String option, String words, @Nullable LocalDate near) {
        var date = near == null ? Dates.of(words) : Dates.of(words, near);
        return date.orElseThrow(
                () ->
                        DatasetException.of(
                                option,
                                "",
                                Text.of("“%s” 不是日期", "\"%s\" is no date", words),
                                near == null
                                        ? new Text(
                                                "请写年-月-日，如 2026-10-14。",
                                                "YYYY-MM-DD expected, such as 2026-10-14.")
                                        : Text.of(
                                                "请写年-月-日或月日，如 %s、%s。",
                                                "YYYY-MM-DD expected, such as %s (%s).",
                                                near,
                                                DateWords.shortDate(near))));
    }

    /** A date to which dates without a year are near: the middle of the terms. */
    public static @Nullable LocalDate near(SchoolCalendar calendar) {
        if (!calendar.isStated()) {
            return null;
        }
        var from = calendar.terms().getFirst().from();
        var to = calendar.terms().getLast().to();
        return from.plusDays((to.toEpochDay() - from.toEpochDay()) / 2);
    }

    /**
     * The calendar of the school; where it states none, one that counts the weeks around a date.
     *
     * @param week what the week of the date is; empty = not told
     * @throws DatasetException if nothing tells whether the week is an odd or an even one
     */
    public static SchoolCalendar calendar(School school, LocalDate date, @Nullable WeekType week) {
        var stated = school.facts().calendar();
        if (stated.isStated()) {
            return stated;
        }
        if (week == null && school.weekCount() > 1) {
            throw DatasetException.of(
                    "--week",
                    "",
                    new Text(
                            "学校没有校历，课表又分单双周，不知道这一周是单周还是双周",
                            "the school states no calendar and its lessons alternate: is the week"
                                    + " odd or even?"),
                    new Text(
                            "请加 --week ODD（单周）或 --week EVEN（双周），或在 school.json"
                                    + " 中写校历（terms、holidays）。",
                            "Add --week ODD or --week EVEN, or state terms in school.json."));
        }
        var monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var first = Objects.requireNonNullElse(week, WeekType.ODD);
        var term = new Term("", "", monday.minusWeeks(26), monday.plusWeeks(26), first);
        return new SchoolCalendar(List.of(term), List.of(), List.of(), List.of(), List.of());
    }

    /**
     * @throws DatasetException if nothing is taught on the date
     */
    public static CalendarDay taught(String option, LocalDate date, DatedPlan plan) {
        var day = plan.calendarDay(date);
        if (isTaught(day, plan)) {
            return day;
        }
        var why =
                day.hasLessons()
                        ? Text.join(
                                day.events().stream()
                                        .filter(event -> event.stopsLessons())
                                        .map(event -> Text.same(event.name()))
                                        .toList())
                        : day.occasion();
        throw DatasetException.of(
                option,
                "",
                Text.of(
                        "%s（%s）没有课：%s",
                        "%s (%s): there are no lessons, %s",
                        date,
                        Text.weekday(date.getDayOfWeek().getValue()),
                        why),
                nearby(date, plan));
    }

    /** Whether any grade has lessons. */
    private static boolean isTaught(CalendarDay day, DatedPlan plan) {
        return day.hasLessons() && !day.taught(plan.school().grades()).isEmpty();
    }

    private static Text nearby(LocalDate date, DatedPlan plan) {
        var days = nextTo(date, plan);
        if (!days.isEmpty()) {
            return Text.of("最近的上课日：%s", "School days next to it: %s", Text.join(days));
        }
        var terms = plan.calendar().terms();
        return Text.of(
                "校历从 %s 到 %s。",
                "The calendar goes from %s to %s.", terms.getFirst().from(), terms.getLast().to());
    }

    private static List<Text> nextTo(LocalDate date, DatedPlan plan) {
        return IntStream.of(-1, 1)
                .mapToObj(
                        step ->
                                IntStream.rangeClosed(1, SEARCHED_DAYS)
                                        .mapToObj(i -> date.plusDays((long) step * i))
                                        .filter(one -> isTaught(plan.calendarDay(one), plan))
                                        .findFirst())
                .flatMap(found -> found.stream())
                .map(DateWords::day)
                .toList();
    }
}
