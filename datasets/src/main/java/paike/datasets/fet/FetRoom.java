package paike.datasets.fet;

import java.util.List;

/**
 * A room.
 *
 * @param building empty = none
 * @param capacity in pupils
 * @param sets of a virtual room: indexes of the real rooms of which it takes one from each set;
 *     empty = a real room
 */
record FetRoom(int index, String name, String building, int capacity, List<List<Integer>> sets) {

    boolean isVirtual() {
        return !sets.isEmpty();
    }
}
