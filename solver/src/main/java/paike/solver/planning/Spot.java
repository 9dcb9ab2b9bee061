package paike.solver.planning;

/**
 * Where a lesson can be.
 *
 * @param slot index of its first slot
 * @param room index of its room, or {@link paike.rules.Occupancy#NONE}
 */
public record Spot(int slot, int room) {}
