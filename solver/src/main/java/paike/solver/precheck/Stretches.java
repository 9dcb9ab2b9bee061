package paike.solver.precheck;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import paike.model.school.Slot;
import paike.model.school.TimeGrid;

/**
 * Slots that overlap by the clock, as those of two bell schedules may, taken together: a resource
 * cannot use all of them, only as many as fit one after another.
 */
final class Stretches {
    private final int[] first;
    private final int[] fits;

    /**
     * @param used indexes of the slots that count
     */
    Stretches(TimeGrid grid, BitSet used) {
        this.first = new int[grid.slotCount()];
        this.fits = new int[grid.slotCount()];
        var stretch = new ArrayList<Slot>();
        var end = LocalTime.MIN;
        for (var slot : used.stream().mapToObj(grid::slot).toList()) {
            boolean overlaps =
                    !stretch.isEmpty()
                            && stretch.getFirst().day() == slot.day()
                            && slot.start().isBefore(end);
            if (!overlaps) {
                close(stretch);
                stretch.clear();
                end = slot.end();
            }
            stretch.add(slot);
            end = slot.end().isAfter(end) ? slot.end() : end;
        }
        close(stretch);
    }

    /** The first slot of the stretch a used slot belongs to; it stands for the stretch. */
    int first(int slot) {
        return first[slot];
    }

    /** How many slots of a stretch fit one after another. */
    int fits(int firstSlot) {
        return fits[firstSlot];
    }

    private void close(List<Slot> stretch) {
        var end = LocalTime.MIN;
        int count = 0;
        for (var slot : stretch.stream().sorted(Comparator.comparing(Slot::end)).toList()) {
            if (!slot.start().isBefore(end)) {
                count++;
                end = slot.end();
            }
        }
        for (var slot : stretch) {
            first[slot.index()] = stretch.getFirst().index();
            fits[slot.index()] = count;
        }
    }
}
