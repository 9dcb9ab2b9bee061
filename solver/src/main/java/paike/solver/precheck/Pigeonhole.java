package paike.solver.precheck;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Puts items into holes of limited capacity, or proves that they do not fit.
 *
 * <p>An item takes one unit of one of the holes open to it. By the theorem of Hall, items that do
 * not all fit contain some that share too few holes among them; these are the proof.
 */
final class Pigeonhole {
    private final List<int[]> holesOfItem;
    private final int[] capacity;
    private final List<List<Integer>> itemsInHole = new ArrayList<>();
    private final int[] holeOfItem;

    /**
     * Items that share too few holes.
     *
     * @param items more than {@code room}
     * @param holes all holes open to any of them
     * @param room capacity of these holes together
     */
    record Proof(BitSet items, BitSet holes, int room) {}

    /**
     * @param holesOfItem holes open to each item
     * @param capacity units each hole has
     */
    Pigeonhole(List<int[]> holesOfItem, int[] capacity) {
        this.holesOfItem = holesOfItem;
        this.capacity = capacity;
        this.holeOfItem = new int[holesOfItem.size()];
        Arrays.fill(holeOfItem, -1);
        for (int hole = 0; hole < capacity.length; hole++) {
            itemsInHole.add(new ArrayList<>());
        }
    }

    /** A proof that the items do not fit, or nothing if they do. */
    Optional<Proof> proof() {
        for (int item = 0; item < holesOfItem.size(); item++) {
            var blocked = place(item);
            if (blocked.isPresent()) {
                return blocked;
            }
        }
        return Optional.empty();
    }

    /**
     * Places an item by an alternating path; if there is none, the holes reached are the proof, and
     * all items that have no others: people know those numbers.
     */
    private Optional<Proof> place(int item) {
        var reachedItems = new BitSet();
        var reachedHoles = new BitSet();
        int[] cameBy = new int[capacity.length];
        var queue = new ArrayDeque<Integer>();
        queue.add(item);
        reachedItems.set(item);
        while (!queue.isEmpty()) {
            int at = queue.remove();
            for (int hole : holesOfItem.get(at)) {
                if (reachedHoles.get(hole)) {
                    continue;
                }
                reachedHoles.set(hole);
                cameBy[hole] = at;
                if (itemsInHole.get(hole).size() < capacity[hole]) {
                    shiftAlong(hole, cameBy, item);
                    return Optional.empty();
                }
                for (int other : itemsInHole.get(hole)) {
                    if (!reachedItems.get(other)) {
                        reachedItems.set(other);
                        queue.add(other);
                    }
                }
            }
        }
        for (int other = 0; other < holesOfItem.size(); other++) {
            if (Arrays.stream(holesOfItem.get(other)).allMatch(reachedHoles::get)) {
                reachedItems.set(other);
            }
        }
        int room = reachedHoles.stream().map(hole -> capacity[hole]).sum();
        return Optional.of(new Proof(reachedItems, reachedHoles, room));
    }

    private void shiftAlong(int end, int[] cameBy, int first) {
        int hole = end;
        while (true) {
            int mover = cameBy[hole];
            int old = holeOfItem[mover];
            holeOfItem[mover] = hole;
            itemsInHole.get(hole).add(mover);
            if (mover == first) {
                return;
            }
            itemsInHole.get(old).remove(Integer.valueOf(mover));
            hole = old;
        }
    }
}
