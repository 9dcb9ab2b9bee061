package paike.solver.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import paike.model.school.Lesson;
import paike.model.school.Room;
import paike.model.school.School;
import paike.rules.Occupancy;
import paike.rules.RunningScore;

/** All spots that no must-rule forbids a lesson, ordered by slot, set of teachers and room. */
public final class Spots {
    private final List<Spot> all;
    private final int[] firstAtSlot;

    /** What orders the spots of one slot, ascending there: [spot]. */
    private final long[] kinds;

    private Spots(List<Spot> all, int slotCount) {
        this.all = List.copyOf(all);
        this.kinds = all.stream().mapToLong(Spots::kind).toArray();
        this.firstAtSlot = new int[slotCount + 1];
        int next = 0;
        for (int slot = 0; slot <= slotCount; slot++) {
            firstAtSlot[slot] = next;
            while (next < all.size() && all.get(next).slot() == slot) {
                next++;
            }
        }
    }

    public static Spots of(Lesson lesson, School school, RunningScore score) {
        var spots = new ArrayList<Spot>();
        var rooms =
                lesson.assignment().roomNeed().rooms().stream()
                        .sorted(Comparator.comparingInt(Room::index))
                        .toList();
        var variants = lesson.variants();
        for (var slot : school.grid().slots()) {
            if (!school.canStart(lesson, slot)) {
                continue;
            }
            for (int variant = 0; variant < variants.size(); variant++) {
                var staffed = variants.get(variant);
                if (!score.allowsSlot(staffed, slot.index())) {
                    continue;
                }
                if (rooms.isEmpty() || lesson.assignment().roomNeed().optional()) {
                    var spot = new Spot(slot.index(), Occupancy.NONE, variant);
                    addIfAllowed(spots, staffed, spot, score);
                }
                for (Room room : rooms) {
                    var spot = new Spot(slot.index(), room.index(), variant);
                    addIfAllowed(spots, staffed, spot, score);
                }
            }
        }
        return new Spots(spots, school.grid().slotCount());
    }

    /** Those of every lesson, at its index; lessons that no rule can tell apart share theirs. */
    public static List<Spots> ofAll(School school, RunningScore score) {
        Map<Object, Spots> shared = new HashMap<>();
        return school.lessons().stream()
                .map(
                        lesson ->
                                shared.computeIfAbsent(
                                        List.of(
                                                lesson.assignment().index(),
                                                lesson.lengthInPeriods(),
                                                Objects.toString(lesson.fixed()),
                                                lesson.origin()),
                                        likeness -> of(lesson, school, score)))
                .toList();
    }

    public List<Spot> all() {
        return all;
    }

    public int countAt(int slot) {
        return firstAtSlot[slot + 1] - firstAtSlot[slot];
    }

    /** The i-th spot at a slot. */
    public Spot at(int slot, int i) {
        return all.get(firstAtSlot[slot] + i);
    }

    /**
     * The spot at a slot with the room and teachers of another; if there is none, the first at that
     * slot; null if none.
     */
    public @Nullable Spot at(int slot, Spot like) {
        int from = firstAtSlot[slot];
        int to = firstAtSlot[slot + 1];
        int found = Arrays.binarySearch(kinds, from, to, kind(like));
        if (found >= 0) {
            return all.get(found);
        }
        return from == to ? null : all.get(from);
    }

    private static long kind(Spot spot) {
        return ((long) spot.variant() << Integer.SIZE) + spot.room();
    }

    private static void addIfAllowed(
            List<Spot> spots, Lesson staffed, Spot spot, RunningScore score) {
        if (score.mustCost(staffed, spot.slot(), spot.room()) == 0) {
            spots.add(spot);
        }
    }
}
