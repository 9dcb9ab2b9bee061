package paike.solver.swaps;

import java.util.List;
import paike.rules.Occupancy;
import paike.solver.planning.Ties;

/**
 * One of the two times that change places, in the week that it belongs to.
 *
 * @param now the week; the same object on both sides if they are of one week
 * @param rooms where the lessons of this week can be
 * @param slots of the time, in order
 */
record Side(Occupancy now, Ties ties, RoomChoice rooms, List<Integer> slots) {}
