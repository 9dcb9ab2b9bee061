package paike.datasets.fet;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import paike.model.Language;
import paike.model.Text;
import paike.model.school.ClassWeek;
import paike.model.school.IntervalKind;
import paike.model.school.LessonKind;
import paike.model.school.School;
import paike.model.school.Slot;

/**
 * The week as FET has it: every day the same hours. Where grades have different bell schedules,
 * periods that overlap by the clock become one hour, as far as each schedule still has one period
 * per hour; the rest follow in order of time.
 *
 * <p>A cell is an hour of a day, numbered day * hours + hour.
 */
final class ExportedHours {
    private static final int NONE = ClassWeek.NONE;

    private final School school;
    private final List<List<Time>> hours = new ArrayList<>();
    private final List<String> hourNames;
    private final List<String> dayNames;

    /** [slot]. */
    private final int[] hourBySlot;

    /** A period by the clock, whatever the day. */
    private record Time(LocalTime start, LocalTime end, IntervalKind kind) {
        static Time of(Slot slot) {
            return new Time(slot.start(), slot.end(), slot.kind());
        }

        boolean overlaps(Time other) {
            return start.isBefore(other.end) && other.start.isBefore(end);
        }
    }

    ExportedHours(School school, Language language) {
        this.school = school;
        var grid = school.grid();
        this.dayNames =
                grid.weekdays().stream().map(day -> Text.weekday(day).in(language)).toList();
        this.hourBySlot = new int[grid.slotCount()];
        Arrays.fill(hourBySlot, NONE);
        var schedules = schedules();
        schedules.stream()
                .flatMap(Set::stream)
                .distinct()
                .sorted(
                        Comparator.comparing(Time::start)
                                .thenComparing(Time::end)
                                .thenComparing(Time::kind))
                .forEach(time -> put(time, schedules));
        for (var slot : grid.slots()) {
            for (int hour = 0; hour < hours.size(); hour++) {
                if (hours.get(hour).contains(Time.of(slot))) {
                    hourBySlot[slot.index()] = hour;
                }
            }
        }
        this.hourNames = names(schedules);
    }

    int days() {
        return dayNames.size();
    }

    int hours() {
        return hours.size();
    }

    int cells() {
        return days() * hours();
    }

    List<String> dayNames() {
        return dayNames;
    }

    List<String> hourNames() {
        return hourNames;
    }

    String day(int cell) {
        return dayNames.get(cell / hours());
    }

    String hour(int cell) {
        return hourNames.get(cell % hours());
    }

    /** The cell of a slot, or NONE after school and off the bell. */
    int cell(int slot) {
        int hour = hourBySlot[slot];
        return hour == NONE ? NONE : school.grid().slot(slot).day() * hours() + hour;
    }

    /** The slot that a grade has in a cell for lessons of a kind, or NONE. */
    int slot(ClassWeek week, LessonKind kind, int cell) {
        for (int slot : week.slots(kind, cell / hours())) {
            if (cell(slot) == cell) {
                return slot;
            }
        }
        return NONE;
    }

    /** Slots of all grades in a cell. */
    List<Slot> slots(int cell) {
        return school.grid().slots().stream().filter(slot -> cell(slot.index()) == cell).toList();
    }

    /**
     * The hour of a lesson period as the last class counts it on the first day; empty behind the
     * last.
     */
    String nameOfPeriod(int period) {
        int[] slots = school.week(school.classes().getLast()).lessonSlots(0);
        return period > slots.length ? "" : hour(cell(slots[Math.max(1, period) - 1]));
    }

    /** Pairs of periods of a day that overlap by the clock but are different hours. */
    int overlapsLost() {
        int lost = 0;
        var slots = school.grid().slots();
        for (var one : slots) {
            for (int other : school.grid().overlapping(one.index())) {
                if (other > one.index()
                        && cell(other) != NONE
                        && cell(one.index()) != NONE
                        && cell(other) != cell(one.index())) {
                    lost++;
                }
            }
        }
        return lost;
    }

    /** Hours that are not at the same time of the clock for all. */
    int unevenHours() {
        return (int) hours.stream().filter(hour -> hour.size() > 1).count();
    }

    /** The periods of each grade on each day. */
    private List<Set<Time>> schedules() {
        var schedules = new ArrayList<Set<Time>>();
        for (int grade : school.grades()) {
            var week =
                    school.week(
                            school.classes().stream()
                                    .filter(one -> one.grade() == grade)
                                    .findFirst()
                                    .orElseThrow());
            for (int day = 0; day < school.grid().dayCount(); day++) {
                var times = new HashSet<Time>();
                for (var kind : List.of(LessonKind.LESSON, LessonKind.ACTIVITY)) {
                    for (int slot : week.slots(kind, day)) {
                        times.add(Time.of(school.grid().slot(slot)));
                    }
                }
                schedules.add(times);
            }
        }
        return schedules;
    }

    private void put(Time time, List<Set<Time>> schedules) {
        var last = hours.isEmpty() ? List.<Time>of() : hours.getLast();
        boolean joins =
                !last.isEmpty()
                        && last.stream().allMatch(time::overlaps)
                        && schedules.stream()
                                .noneMatch(
                                        schedule ->
                                                schedule.contains(time)
                                                        && last.stream()
                                                                .anyMatch(schedule::contains));
        if (!joins) {
            hours.add(new ArrayList<>());
        }
        hours.getLast().add(time);
    }

    /** As the bell schedules call the period, and when it is for most. */
    private List<String> names(List<Set<Time>> schedules) {
        var called = called();
        var names = new ArrayList<String>();
        for (var hour : hours) {
            var usual =
                    hour.stream()
                            .max(
                                    Comparator.comparingLong(
                                            time ->
                                                    schedules.stream()
                                                            .filter(s -> s.contains(time))
                                                            .count()))
                            .orElseThrow();
            var name = called.getOrDefault(usual, String.valueOf(names.size() + 1));
            names.add(
                    name.matches(".*\\d:\\d\\d.*")
                            ? name
                            : name + " " + usual.start() + "-" + usual.end());
        }
        return ExportedNames.unique(names);
    }

    private Map<Time, String> called() {
        var called = new LinkedHashMap<Time, Map<String, Integer>>();
        for (int grade : school.grades()) {
            for (int weekday : school.facts().weekdays()) {
                for (var interval : school.facts().bell(grade, weekday).orElseThrow().intervals()) {
                    called.computeIfAbsent(
                                    new Time(interval.start(), interval.end(), interval.kind()),
                                    time -> new LinkedHashMap<>())
                            .merge(interval.name(), 1, Integer::sum);
                }
            }
        }
        var most = new HashMap<Time, String>();
        called.forEach(
                (time, names) ->
                        most.put(
                                time,
                                names.entrySet().stream()
                                        .max(Map.Entry.comparingByValue())
                                        .orElseThrow()
                                        .getKey()));
        return most;
    }
}
