package paike.model.dated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import paike.model.calendar.SchoolCalendar;
import paike.model.plan.Timetable;
import paike.model.school.Teacher;

/**
 * What is dated beside a plan: the log of its changes, the lessons to be observed. Remembers the
 * weeks it was asked for; one thread at a time.
 */
public final class DatedWork {
    /** Nothing is dated. */
    public static final DatedWork NONE =
            new DatedWork(null, SchoolCalendar.NONE, ChangeLog.EMPTY, List.of());

    private final @Nullable Timetable timetable;
    private final SchoolCalendar calendar;
    private final ChangeLog changes;
    private final List<Observation> observations;
    private final List<DatedWeek> weeks = new ArrayList<>();

    /**
     * @param timetable null = there is none, and no week either
     */
    public DatedWork(
            @Nullable Timetable timetable,
            SchoolCalendar calendar,
            ChangeLog changes,
            List<Observation> observations) {
        this.timetable = timetable;
        this.calendar = calendar;
        this.changes = changes;
        this.observations = observations;
    }

    public SchoolCalendar calendar() {
        return calendar;
    }

    public ChangeLog changes() {
        return changes;
    }

    public List<Observation> observations() {
        return observations;
    }

    public List<Observation> observations(Teacher observer) {
        return observations.stream().filter(one -> one.observer().equals(observer)).toList();
    }

    /** The lessons of a date; empty if it has none. */
    public Optional<DayPlan> day(LocalDate date) {
        return week(date).map(week -> week.day(date));
    }

    /** The week of a date that has lessons. */
    public Optional<DatedWeek> week(LocalDate date) {
        if (timetable == null) {
            return Optional.empty();
        }
        var known = weeks.stream().filter(week -> week.includes(date)).findFirst();
        if (known.isPresent()) {
            return known;
        }
        var week = DatedWeek.of(timetable, calendar, date, changes);
        if (!week.includes(date)) {
            return Optional.empty();
        }
        weeks.add(week);
        return Optional.of(week);
    }

    /** The lesson that an observation names, as it is held that day; empty if it is not. */
    public Optional<DatedLesson> lesson(Observation observation) {
        return day(observation.date()).stream()
                .flatMap(day -> day.lessons().stream())
                .filter(one -> one.start().start().equals(observation.start()))
                .filter(one -> one.lesson().assignment().id().equals(observation.assignment().id()))
                .findFirst();
    }
}
