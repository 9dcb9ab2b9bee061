package paike.model.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import paike.model.Text;
import paike.model.school.WeekType;

/**
 * What a date is to the school.
 *
 * @param term in which it lies; empty = in none
 * @param weekday whose lessons are held, 1 = Monday; 0 = none
 * @param weekType whether the lessons of an odd or of an even week are held; {@link WeekType#ALL}
 *     where it lies in no term
 * @param occasion why it is no usual day, such as the name of a holiday; empty = it is one
 * @param events on this day
 */
public record CalendarDay(
        LocalDate date,
        Optional<Term> term,
        int weekday,
        WeekType weekType,
        Text occasion,
        List<SchoolEvent> events) {

    public boolean hasLessons() {
        return weekday != 0;
    }

    /** True if a grade has lessons: the day is taught, and no event stops them. */
    public boolean hasLessons(int grade) {
        return hasLessons()
                && events.stream().noneMatch(event -> event.stopsLessons() && event.isFor(grade));
    }

    /** Number of the teaching week, from 1; 0 where it lies in no term. */
    public int week() {
        return term.map(found -> found.week(date)).orElse(0);
    }

    /** 0 for the lessons of an odd, 1 for those of an even week, as the layers of a timetable. */
    public int layer() {
        return weekType == WeekType.EVEN ? 1 : 0;
    }

    /** Of some grades, those that have lessons. */
    public Set<Integer> taught(Set<Integer> grades) {
        var taught = new TreeSet<>(grades);
        taught.removeIf(grade -> !hasLessons(grade));
        return taught;
    }
}
