package paike.solver.planning;

/**
 * Where a lesson can be, and who gives it there.
 *
 * @param slot index of its first slot
 * @param room index of its room, or {@link paike.rules.Occupancy#NONE}
 * @param variant who gives it: number among {@link paike.model.school.Lesson#variants}, from 0
 */
public record Spot(int slot, int room, int variant) {

    /** Of a lesson whose teachers are given. */
    public Spot(int slot, int room) {
        this(slot, room, 0);
    }
}
