package paike.model.school;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The week cut into slots and the days cut into atoms.
 *
 * <p>A slot is a distinct clock time at which some bell schedule has a lesson, an activity period
 * or after-school service. Where the schedules of two grades differ, their slots overlap; all slot
 * boundaries of a day therefore cut it into atoms, at most 64, and two slots overlap exactly if
 * they share an atom. Teachers and rooms clash by atoms, so by the clock and never by period
 * numbers.
 */
public final class TimeGrid {
    /** Atoms of a day that fit into a bit mask. */
    public static final int MAX_ATOMS = 64;

    /** The highest number of a day: a school's week may be a cycle of many days. */
    public static final int LAST_WEEKDAY = 31;

    private final List<Integer> weekdays;
    private final List<Slot> slots;
    private final Slot[] byIndex;
    private final int atomsPerDay;
    private final int[][] overlapping;

    /** Atoms at which something is taught: [day]. */
    private final long[] taught;

    /** A clock time of a weekday, before it gets a place in the grid. */
    public record Time(int weekday, IntervalKind kind, LocalTime start, LocalTime end) {}

    /**
     * @param weekdays 1 = Monday, ascending
     * @param times in any order; equal ones count once
     * @throws IllegalArgumentException if a day needs more than {@value #MAX_ATOMS} atoms
     */
    public TimeGrid(List<Integer> weekdays, Set<Time> times) {
        this.weekdays = List.copyOf(weekdays);
        var ordered = new ArrayList<>(times);
        ordered.sort(
                Comparator.comparingInt(Time::weekday)
                        .thenComparing(Time::start)
                        .thenComparing(Time::end)
                        .thenComparing(Time::kind));
        var found = new ArrayList<Slot>();
        int widest = 1;
        for (int day = 0; day < this.weekdays.size(); day++) {
            int weekday = this.weekdays.get(day);
            var today = ordered.stream().filter(time -> time.weekday() == weekday).toList();
            var atoms = atomStarts(today);
            if (atoms.size() > MAX_ATOMS) {
                throw new IllegalArgumentException(
                        "weekday %d is cut into %d pieces by its bell schedules, at most %d expected"
                                .formatted(weekday, atoms.size(), MAX_ATOMS));
            }
            widest = Math.max(widest, atoms.size());
            for (var time : today) {
                found.add(
                        new Slot(
                                found.size(),
                                day,
                                weekday,
                                time.kind(),
                                time.start(),
                                time.end(),
                                mask(atoms, time)));
            }
        }
        this.slots = List.copyOf(found);
        this.byIndex = found.toArray(Slot[]::new);
        this.atomsPerDay = widest;
        this.overlapping = overlaps(this.slots);
        this.taught = new long[this.weekdays.size()];
        var service = new long[this.weekdays.size()];
        for (var slot : slots) {
            service[slot.day()] |= slot.kind().isAfterSchool() ? slot.atoms() : 0;
        }
        for (var slot : slots) {
            taught[slot.day()] |=
                    switch (slot.kind()) {
                        case AFTER_SCHOOL_1, AFTER_SCHOOL_2 -> 0;
                        case OFF_BELL -> slot.atoms() & ~service[slot.day()];
                        default -> slot.atoms();
                    };
        }
    }

    public int dayCount() {
        return weekdays.size();
    }

    /** Weekday of a day: 1 = Monday. */
    public int weekday(int day) {
        return weekdays.get(day);
    }

    public List<Integer> weekdays() {
        return weekdays;
    }

    public List<Slot> slots() {
        return slots;
    }

    public Slot slot(int index) {
        return byIndex[index];
    }

    public int slotCount() {
        return slots.size();
    }

    /** The slot at exactly that time, if there is one. */
    public Optional<Slot> slotAt(Time time) {
        return slots.stream()
                .filter(
                        slot ->
                                slot.weekday() == time.weekday()
                                        && slot.kind() == time.kind()
                                        && slot.start().equals(time.start())
                                        && slot.end().equals(time.end()))
                .findFirst();
    }

    /** Atoms of the day that has most. */
    public int atomsPerDay() {
        return atomsPerDay;
    }

    /** Indexes of the slots that share a minute with it, itself included, ascending. */
    public int[] overlapping(int slot) {
        return overlapping[slot];
    }

    /**
     * Atoms of a day's lesson and activity periods of any grade, and of times outside the bell
     * schedule; after-school service is none, even if somebody teaches then.
     */
    public long taughtAtoms(int day) {
        return taught[day];
    }

    private static List<LocalTime> atomStarts(List<Time> today) {
        var edges = new TreeSet<LocalTime>();
        today.forEach(
                time -> {
                    edges.add(time.start());
                    edges.add(time.end());
                });
        return edges.stream()
                .filter(
                        edge ->
                                today.stream()
                                        .anyMatch(
                                                time ->
                                                        !edge.isBefore(time.start())
                                                                && edge.isBefore(time.end())))
                .toList();
    }

    private static long mask(List<LocalTime> atoms, Time time) {
        long mask = 0;
        for (int atom = 0; atom < atoms.size(); atom++) {
            var start = atoms.get(atom);
            if (!start.isBefore(time.start()) && start.isBefore(time.end())) {
                mask |= 1L << atom;
            }
        }
        return mask;
    }

    private static int[][] overlaps(List<Slot> slots) {
        return slots.stream()
                .map(
                        slot ->
                                slots.stream()
                                        .filter(
                                                other ->
                                                        other.day() == slot.day()
                                                                && (other.atoms() & slot.atoms())
                                                                        != 0)
                                        .mapToInt(Slot::index)
                                        .toArray())
                .toArray(int[][]::new);
    }
}
