package paike.app.dated;

import java.nio.file.Path;
import java.time.LocalDate;
import paike.model.calendar.CalendarDay;
import paike.model.calendar.SchoolCalendar;
import paike.model.dated.ChangeLog;
import paike.model.dated.DatedWeek;
import paike.model.dated.DayPlan;
import paike.model.plan.Plan;
import paike.model.school.School;
import paike.rules.Rulebook;

/**
 * A plan in use: by its calendar, with the log of its changes.
 *
 * @param folder where plan and log are
 * @param calendar of the school, or one that counts its weeks where it states none
 */
public record DatedPlan(
        Path folder, Plan plan, Rulebook rulebook, SchoolCalendar calendar, ChangeLog log) {

    public School school() {
        return plan.school();
    }

    public CalendarDay calendarDay(LocalDate date) {
        return calendar.day(date, school().grid().weekdays());
    }

    public DatedWeek week(LocalDate date) {
        return DatedWeek.of(plan.timetable(), calendar, date, log);
    }

    /** The lessons of a date that has lessons. */
    public DayPlan day(LocalDate date) {
        return week(date).day(date);
    }

    /** The same with another log. */
    public DatedPlan with(ChangeLog other) {
        return new DatedPlan(folder, plan, rulebook, calendar, other);
    }
}
