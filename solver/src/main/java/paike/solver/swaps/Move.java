package paike.solver.swaps;

import paike.model.plan.Placement;

/**
 * A lesson that changes its time, perhaps its room.
 *
 * @param from where it was, and who gives it
 * @param to where it is then; the same lesson by the same teachers
 */
public record Move(Placement from, Placement to) {}
