package paike.model.calendar;

import java.time.LocalDate;
import java.util.Optional;
import paike.model.school.WeekType;

/**
 * A day taught by the timetable of another weekday (调休上课).
 *
 * @param weekday whose lessons are held, 1 = Monday
 * @param weeks whether those of an odd or even week; empty = as the week of the date is
 */
public record MakeUpDay(String name, LocalDate date, int weekday, Optional<WeekType> weeks) {}
