package paike.model.school;

import static java.util.Objects.requireNonNull;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The week as the classes of one grade live it: their bell schedule of each day, laid over the
 * grid.
 */
public final class ClassWeek {
    /** What {@link #next} answers after the last period of a day. */
    public static final int NONE = -1;

    private final List<BellSchedule> bells;

    /** Slots in order: by kind, [day]. */
    private final Map<IntervalKind, int[][]> slots = new EnumMap<>(IntervalKind.class);

    private final int[][] lessonSlots;
    private final int[] period;
    private final int[] next;
    private final boolean[] morning;

    /**
     * @param bells one per day of the grid
     */
    ClassWeek(TimeGrid grid, List<BellSchedule> bells) {
        this.bells = List.copyOf(bells);
        this.period = new int[grid.slotCount()];
        this.next = new int[grid.slotCount()];
        this.morning = new boolean[grid.slotCount()];
        Arrays.fill(next, NONE);
        for (var kind : IntervalKind.values()) {
            if (kind.isPlannable()) {
                var byDay = new int[grid.dayCount()][];
                for (int day = 0; day < byDay.length; day++) {
                    byDay[day] = slotsOf(grid, day, kind);
                    number(byDay[day]);
                }
                slots.put(kind, byDay);
            }
        }
        this.lessonSlots = requireNonNull(slots.get(IntervalKind.LESSON));
        for (var slot : grid.slots()) {
            morning[slot.index()] = slot.start().isBefore(noon(slot.day()));
        }
    }

    public BellSchedule bell(int day) {
        return bells.get(day);
    }

    /** Slots of the day's lesson periods, in order; index 0 is lesson 1. */
    public int[] lessonSlots(int day) {
        return lessonSlots[day];
    }

    /** Slots of the day's activity periods, in order. */
    public int[] activitySlots(int day) {
        return slots(IntervalKind.ACTIVITY, day);
    }

    public int[] slots(LessonKind kind, int day) {
        return slots(kind.place(), day);
    }

    private int[] slots(IntervalKind kind, int day) {
        return requireNonNull(slots.get(kind))[day];
    }

    /** Number from 1 among the periods of its kind on the day; 0 if not of this schedule. */
    public int period(int slot) {
        return period[slot];
    }

    /** The next period of the same kind and day, or {@link #NONE}. */
    public int next(int slot) {
        return next[slot];
    }

    public boolean isMorning(int slot) {
        return morning[slot];
    }

    /** When the morning ends; see {@link BellSchedule#noon}. */
    public LocalTime noon(int day) {
        return bells.get(day).noon();
    }

    /** The first interval of one of the kinds that lies between the two slots, or null. */
    public @Nullable BellInterval between(Slot before, Slot after, List<IntervalKind> kinds) {
        return bells.get(before.day()).intervals().stream()
                .filter(interval -> kinds.contains(interval.kind()))
                .filter(interval -> interval.overlaps(before.end(), after.start()))
                .findFirst()
                .orElse(null);
    }

    private int[] slotsOf(TimeGrid grid, int day, IntervalKind kind) {
        var found = new ArrayList<Integer>();
        for (var interval : bells.get(day).intervals()) {
            for (var slot : grid.slots()) {
                if (interval.kind() == kind
                        && slot.day() == day
                        && slot.kind() == kind
                        && slot.start().equals(interval.start())
                        && slot.end().equals(interval.end())) {
                    found.add(slot.index());
                }
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private void number(int[] slots) {
        for (int i = 0; i < slots.length; i++) {
            period[slots[i]] = i + 1;
            if (i + 1 < slots.length) {
                next[slots[i]] = slots[i + 1];
            }
        }
    }
}
