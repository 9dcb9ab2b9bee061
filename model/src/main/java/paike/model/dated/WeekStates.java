package paike.model.dated;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import paike.model.plan.Placement;
import paike.model.plan.Timetable;
import paike.model.school.Lesson;
import paike.model.school.Room;
import paike.model.school.Slot;
import paike.model.school.Teacher;

/** Where the lessons of a week are while changes are laid in, one after another. */
final class WeekStates {
    private final WeekSchool week;
    private final DatedWeek dates;

    /** By index of the lesson in the school of the week. */
    private final Map<Integer, State> states = new HashMap<>();

    /** What holds of a lesson. */
    private record State(
            Lesson lesson,
            Slot start,
            List<Teacher> teachers,
            @Nullable Room room,
            @Nullable Change change) {}

    /** A lesson with what becomes of it. */
    private record Found(Lesson lesson, LessonChange change) {}

    WeekStates(WeekSchool week, Timetable timetable, DatedWeek dates) {
        this.week = week;
        this.dates = dates;
        for (var placement : timetable.placements()) {
            var lesson = week.lessonByIndex().get(placement.lesson().index());
            if (lesson != null) {
                states.put(
                        lesson.index(),
                        new State(
                                lesson,
                                week.school().grid().slot(placement.start().index()),
                                placement.lesson().teachers(),
                                placement.room(),
                                null));
            }
        }
    }

    /** Lays in a change; if its lessons are not where it says, nothing of it. */
    boolean apply(Change change) {
        var found = new ArrayList<Found>();
        for (var one : change.lessons()) {
            var was = one.was();
            var is = one.is();
            if (was != null && dates.includes(was.date())) {
                var lesson = find(one.assignment().id(), was);
                if (lesson == null) {
                    return false;
                }
                found.add(new Found(lesson, one));
            } else if (is != null && dates.includes(is.date())) {
                found.add(new Found(week.added(one), one));
            }
        }
        var slots = new ArrayList<@Nullable Slot>();
        for (var one : found) {
            var is = one.change().is();
            if (is == null || !dates.includes(is.date())) {
                slots.add(null);
                continue;
            }
            var slot = slot(one.lesson(), is);
            if (slot == null) {
                return false;
            }
            slots.add(slot);
        }
        for (int i = 0; i < found.size(); i++) {
            put(found.get(i), slots.get(i), change);
        }
        return true;
    }

    /**
     * Lays in what a change does within the week; nothing of lessons that are not where it says.
     */
    void applyWithin(Change change) {
        for (var one : change.lessons()) {
            if (!one.isBetweenWeeks(dates)) {
                apply(change.of(List.of(one)));
            }
        }
    }

    private void put(Found found, @Nullable Slot slot, Change change) {
        var lesson = found.lesson();
        var is = found.change().is();
        if (slot == null || is == null) {
            states.remove(lesson.index());
        } else {
            states.put(lesson.index(), new State(lesson, slot, is.teachers(), is.room(), change));
        }
    }

    private @Nullable Lesson find(String assignment, Held was) {
        int day = dates.dayOf(was.date());
        return states.values().stream()
                .filter(state -> state.lesson().assignment().id().equals(assignment))
                .filter(state -> state.start().day() == day)
                .filter(state -> state.start().start().equals(was.start()))
                .map(State::lesson)
                .min(Comparator.comparingInt(Lesson::index))
                .orElse(null);
    }

    /** A period of its own bell schedule if there is one then, else any time of its kind. */
    private @Nullable Slot slot(Lesson lesson, Held is) {
        int day = dates.dayOf(is.date());
        var own = week.school().week(lesson);
        return week.school().grid().slots().stream()
                .filter(slot -> slot.day() == day && slot.start().equals(is.start()))
                .filter(slot -> lesson.kind().fits(slot.kind()))
                .min(Comparator.comparing(slot -> own.period(slot.index()) == 0))
                .orElse(null);
    }

    Timetable timetable() {
        var placements =
                states.values().stream()
                        .sorted(Comparator.comparingInt(state -> state.lesson().index()))
                        .map(WeekStates::placement)
                        .toList();
        return new Timetable(week.school(), placements);
    }

    private static Placement placement(State state) {
        var change = state.change();
        if (change != null && change.kind() == ChangeKind.MERGE) {
            return new Placement(state.lesson().by(List.of()), state.start(), null);
        }
        return new Placement(state.lesson().by(state.teachers()), state.start(), state.room());
    }

    /** Those on days with a date, in order of time. */
    List<DatedLesson> lessons() {
        return states.values().stream()
                .sorted(
                        Comparator.comparingInt((State state) -> state.start().index())
                                .thenComparingInt(state -> state.lesson().index()))
                .flatMap(state -> dated(state).stream())
                .toList();
    }

    private Optional<DatedLesson> dated(State state) {
        return dates.date(state.start().day())
                .map(
                        day ->
                                new DatedLesson(
                                        day.date(),
                                        state.lesson(),
                                        state.start(),
                                        state.teachers(),
                                        state.room(),
                                        Optional.ofNullable(state.change())));
    }
}
