package paike.model.dated;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import paike.model.calendar.CalendarDay;
import paike.model.calendar.SchoolCalendar;
import paike.model.plan.Placement;
import paike.model.plan.Timetable;
import paike.model.school.Lesson;
import paike.model.school.School;

/**
 * The week around a date: every weekday with the date on which its lessons are held, and the
 * lessons with the changes in force laid in.
 *
 * <p>Days without a date, as in a holiday, still have their lessons as planned, so that whatever
 * counts a week counts a whole one. Where a make-up day has the lessons of a weekday that the week
 * has anyway, the week belongs to the date it was asked for.
 */
public final class DatedWeek {
    private final School school;
    private final Timetable planned;
    private final Timetable changed;
    private final Timetable counted;
    private final List<@Nullable CalendarDay> days;
    private final List<DatedLesson> lessons;
    private final List<Change> stale;

    private DatedWeek(
            Timetable timetable,
            SchoolCalendar calendar,
            List<@Nullable CalendarDay> days,
            ChangeLog log) {
        this.days = days;
        int layer =
                days.stream()
                        .filter(Objects::nonNull)
                        .mapToInt(CalendarDay::layer)
                        .findFirst()
                        .orElse(0);
        var touching =
                log.inForce().stream()
                        .filter(change -> change.dates().stream().anyMatch(this::includes))
                        .toList();
        var lengths = new LessonLengths(timetable, calendar, log);
        var more = new LinkedHashMap<LessonChange, Integer>();
        for (var change : touching) {
            change.lessons().stream()
                    .filter(this::isAdded)
                    .forEach(lesson -> more.put(lesson, lengths.of(change, lesson)));
        }
        var fewer =
                touching.stream()
                        .flatMap(change -> change.lessons().stream())
                        .filter(this::isTakenAway)
                        .toList();
        var week = WeekSchool.of(timetable, layer, more, fewer);
        this.school = week.school();
        var states = new WeekStates(week, timetable, this);
        this.planned = states.timetable();
        this.stale = touching.stream().filter(change -> !states.apply(change)).toList();
        this.changed = states.timetable();
        this.lessons = states.lessons();
        this.counted =
                touching.stream().allMatch(this::staysInWeek)
                        ? changed
                        : counted(week, timetable, touching);
    }

    private Timetable counted(WeekSchool week, Timetable timetable, List<Change> touching) {
        var states = new WeekStates(week, timetable, this);
        touching.forEach(states::applyWithin);
        return states.timetable();
    }

    private boolean staysInWeek(Change change) {
        return change.lessons().stream().noneMatch(lesson -> lesson.isBetweenWeeks(this));
    }

    /**
     * @param calendar see {@link SchoolCalendar#day}; a date without lessons has its own week all
     *     the same
     */
    public static DatedWeek of(
            Timetable timetable, SchoolCalendar calendar, LocalDate date, ChangeLog log) {
        var weekdays = timetable.school().grid().weekdays();
        var asked = calendar.day(date, weekdays);
        var monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var candidates =
                IntStream.range(0, DayOfWeek.values().length)
                        .mapToObj(i -> calendar.day(monday.plusDays(i), weekdays))
                        .filter(CalendarDay::hasLessons)
                        .filter(
                                day ->
                                        timetable.school().weekCount() == 1
                                                || !asked.hasLessons()
                                                || day.layer() == asked.layer())
                        .sorted(
                                Comparator.comparing((CalendarDay day) -> !day.date().equals(date))
                                        .thenComparing(day -> !isOwnWeekday(day))
                                        .thenComparing(CalendarDay::date))
                        .toList();
        var days = new ArrayList<@Nullable CalendarDay>();
        for (int weekday : weekdays) {
            days.add(
                    candidates.stream()
                            .filter(day -> day.weekday() == weekday)
                            .findFirst()
                            .orElse(null));
        }
        return new DatedWeek(timetable, calendar, days, log);
    }

    private static boolean isOwnWeekday(CalendarDay day) {
        return day.date().getDayOfWeek().getValue() == day.weekday();
    }

    /** With the lessons of this week alone. */
    public School school() {
        return school;
    }

    /** Without any changes. */
    public Timetable planned() {
        return planned;
    }

    /**
     * With the changes in force. A class that joins another lesson has its own without a teacher.
     */
    public Timetable changed() {
        return changed;
    }

    /**
     * Likewise, for what counts a week: lessons that change places with those of another week are
     * where they were.
     */
    public Timetable counted() {
        return counted;
    }

    /** Changes in force whose lessons are not where the log says. */
    public List<Change> stale() {
        return stale;
    }

    /** The date of a day of the grid; empty if its lessons are not held in this week. */
    public Optional<CalendarDay> date(int day) {
        return Optional.ofNullable(days.get(day));
    }

    /** The dates of the week, in order of weekday. */
    public List<CalendarDay> dates() {
        return days.stream().filter(Objects::nonNull).toList();
    }

    /** Day of the grid whose lessons are held on a date; -1 if none are. */
    public int dayOf(LocalDate date) {
        return IntStream.range(0, days.size())
                .filter(day -> date(day).filter(one -> one.date().equals(date)).isPresent())
                .findFirst()
                .orElse(-1);
    }

    public boolean includes(LocalDate date) {
        return dayOf(date) >= 0;
    }

    /** The lessons of one of its dates. */
    public DayPlan day(LocalDate date) {
        int day = dayOf(date);
        if (day < 0) {
            throw new IllegalArgumentException("%s has no lessons".formatted(date));
        }
        var calendarDay = Objects.requireNonNull(days.get(day));
        return new DayPlan(
                calendarDay,
                school,
                lessons.stream()
                        .filter(one -> one.date().equals(date))
                        .filter(one -> isHeld(one.lesson(), calendarDay))
                        .toList());
    }

    /** Whether any of those a lesson is for has lessons on a day. */
    public static boolean isHeld(Lesson lesson, CalendarDay day) {
        return lesson.assignment().grades().stream().anyMatch(day::hasLessons);
    }

    /** Where a lesson of this week is held; empty if it is not. */
    public Optional<DatedLesson> find(Lesson lesson) {
        return lessons.stream().filter(one -> one.lesson().index() == lesson.index()).findFirst();
    }

    /** What is held of a placement at its date; empty for days without a date. */
    public Optional<Held> held(Placement placement) {
        return date(placement.start().day())
                .map(
                        day ->
                                new Held(
                                        day.date(),
                                        placement.start().start(),
                                        placement.lesson().teachers(),
                                        placement.room()));
    }

    /** Whether a change takes a lesson of this week to another. */
    private boolean isTakenAway(LessonChange change) {
        var was = change.was();
        return was != null && includes(was.date()) && change.isBetweenWeeks(this);
    }

    /** Whether a change brings this week a lesson that it does not have. */
    private boolean isAdded(LessonChange change) {
        var was = change.was();
        var is = change.is();
        return is != null && includes(is.date()) && (was == null || !includes(was.date()));
    }
}
