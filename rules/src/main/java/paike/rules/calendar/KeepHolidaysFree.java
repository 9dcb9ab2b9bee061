package paike.rules.calendar;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import paike.model.Text;
import paike.model.calendar.Holiday;
import paike.model.calendar.MakeUpDay;
import paike.model.calendar.SchoolCalendar;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.YearRule;

/**
 * No lessons in holidays, and none at weekends but to make up for school days that a holiday took.
 *
 * <p>Point: make-up day. Deviation: 1 if it lies in a holiday, or at a weekend where the holidays
 * within three weeks took fewer school days than are made up so far. From: S0.3 to S0.6, S0.8,
 * S1.6, S1.9, S1.14, S3.3, S3.4, S3.7 (domain notes D12), 负面清单 2025.
 */
public record KeepHolidaysFree() implements YearRule {
    /** Days between a holiday and the days that make up for it. */
    private static final int NEAR = 21;

    @Override
    public Text title() {
        return new Text("节假日、双休日不上课", "No lessons in holidays and at weekends");
    }

    @Override
    public int pointCount(School school) {
        return school.facts().calendar().makeUpDays().size();
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return holiday(now.school(), point).isPresent() || isExtra(now.school(), point) ? 1 : 0;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var day = day(now.school(), point);
        var holiday = holiday(now.school(), point);
        return new Finding(
                Place.NOWHERE.on(day.date().getDayOfWeek().getValue()),
                holiday.isPresent()
                        ? Text.of(
                                "%s 在“%s”放假期间安排上课",
                                "lessons on %s, within the holiday %s",
                                day.date(),
                                holiday.get().name())
                        : Text.of(
                                "%s（%s）安排上课，但附近的假期没有占去这么多上学日",
                                "lessons on %s (%s), but no holiday nearby took as many school"
                                        + " days",
                                day.date(),
                                Text.weekday(day.date().getDayOfWeek().getValue())),
                List.of());
    }

    private static MakeUpDay day(School school, int point) {
        return school.facts().calendar().makeUpDays().get(point);
    }

    private static Optional<Holiday> holiday(School school, int point) {
        var date = day(school, point).date();
        return school.facts().calendar().holidays().stream()
                .filter(holiday -> holiday.includes(date))
                .findFirst();
    }

    private static boolean isExtra(School school, int point) {
        var weekdays = school.grid().weekdays();
        var day = day(school, point);
        if (weekdays.contains(day.date().getDayOfWeek().getValue())) {
            return false;
        }
        SchoolCalendar calendar = school.facts().calendar();
        var near =
                calendar.holidays().stream()
                        .filter(holiday -> isNear(day, holiday))
                        .min(Comparator.comparing(Holiday::from));
        long lost =
                calendar.holidays().stream()
                        .filter(holiday -> isNear(day, holiday))
                        .flatMap(one -> one.from().datesUntil(one.to().plusDays(1)))
                        .distinct()
                        .filter(date -> weekdays.contains(date.getDayOfWeek().getValue()))
                        .count();
        long madeUp =
                calendar.makeUpDays().stream()
                        .filter(one -> !one.date().isAfter(day.date()))
                        .filter(one -> near.isPresent() && isNear(one, near.get()))
                        .filter(one -> !weekdays.contains(one.date().getDayOfWeek().getValue()))
                        .count();
        return near.isEmpty() || madeUp > lost;
    }

    private static boolean isNear(MakeUpDay day, Holiday holiday) {
        return !day.date().isBefore(holiday.from().minusDays(NEAR))
                && !day.date().isAfter(holiday.to().plusDays(NEAR));
    }
}
