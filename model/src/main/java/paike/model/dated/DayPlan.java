package paike.model.dated;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import paike.model.calendar.CalendarDay;
import paike.model.calendar.SchoolCalendar;
import paike.model.plan.Timetable;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Teacher;

/**
 * The lessons of a date: the plan, by the calendar, with the changes in force.
 *
 * @param school of its week, with the lessons that meet in it
 * @param lessons in order of time; none for grades whose lessons an event stops
 */
public record DayPlan(CalendarDay day, School school, List<DatedLesson> lessons) {

    public static DayPlan of(
            Timetable timetable, SchoolCalendar calendar, LocalDate date, ChangeLog log) {
        return DatedWeek.of(timetable, calendar, date, log).day(date);
    }

    public LocalDate date() {
        return day.date();
    }

    public List<DatedLesson> of(Teacher teacher) {
        return lessons.stream().filter(lesson -> lesson.isBy(teacher)).toList();
    }

    public List<DatedLesson> of(SchoolClass schoolClass) {
        return lessons.stream()
                .filter(lesson -> lesson.lesson().classes().contains(schoolClass))
                .toList();
    }

    /** Those that share a minute with a slot. */
    public Stream<DatedLesson> during(long atoms) {
        return lessons.stream().filter(lesson -> (atoms(lesson) & atoms) != 0);
    }

    /** Pieces of the day that a lesson takes. */
    public long atoms(DatedLesson lesson) {
        return atoms(lesson.lesson(), lesson.start().index());
    }

    private long atoms(Lesson lesson, int slot) {
        return school.atoms(lesson, slot) | school.grid().slot(slot).atoms();
    }
}
