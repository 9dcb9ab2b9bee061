package paike.datasets.fet;

import java.util.List;

/**
 * A room that a constraint names.
 *
 * @param room index
 * @param reals the real rooms it has to take if it is a virtual room; empty = any
 */
record RoomChoice(int room, List<Integer> reals) {}
