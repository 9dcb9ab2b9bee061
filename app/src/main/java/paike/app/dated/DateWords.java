package paike.app.dated;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import paike.model.Text;
import paike.model.calendar.CalendarDay;

/** How dates read. */
public final class DateWords {
    private DateWords() {}

    /** Such as 10月14日 周三. */
    public static Text day(LocalDate date) {
        return Text.of(
                "%1$s %2$s",
                "%2$s %1$s", shortDate(date), Text.weekday(date.getDayOfWeek().getValue()));
    }

    /** Such as 10月14日. */
    public static Text shortDate(LocalDate date) {
        return new Text(
                date.getMonthValue() + "月" + date.getDayOfMonth() + "日",
                date.getDayOfMonth()
                        + " "
                        + date.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
    }

    /** Such as 2026年10月14日 星期三 第7周（单周）. */
    public static Text full(CalendarDay day) {
        var date = day.date();
        var weekday = Text.weekdayHeading(date.getDayOfWeek().getValue());
        boolean isCounted = day.term().filter(term -> !term.id().isEmpty()).isPresent();
        var week =
                !isCounted
                        ? Text.same("")
                        : Text.of(
                                " 第%d周（%s）", ", week %d (%s)", day.week(), day.weekType().title());
        var occasion =
                day.occasion().zh().isEmpty()
                        ? Text.same("")
                        : Text.of(
                                "，%s：上%s的课",
                                ", %s: lessons of %s", day.occasion(), Text.weekday(day.weekday()));
        return new Text(
                "%d年%s %s%s%s"
                        .formatted(
                                date.getYear(),
                                shortDate(date).zh(),
                                weekday.zh(),
                                week.zh(),
                                occasion.zh()),
                "%s %s %d%s%s"
                        .formatted(
                                weekday.en(),
                                shortDate(date).en(),
                                date.getYear(),
                                week.en(),
                                occasion.en()));
    }
}
