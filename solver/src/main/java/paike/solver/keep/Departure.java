package paike.solver.keep;

import org.jspecify.annotations.Nullable;
import paike.model.Text;
import paike.model.plan.Placement;

/**
 * One lesson that is not as it was.
 *
 * @param kind the first that applies
 * @param from in the school before; null = it is new
 * @param to in the school now; null = it is no more, or has no place
 * @param words such as "三(1)班 数学：周二第3节 → 周四第5节"
 * @param reason which rule forbids that it stays; empty = it had to change, or nothing forces it
 */
public record Departure(
        Kind kind, @Nullable Placement from, @Nullable Placement to, Text words, Text reason) {

    /** What has become of it. */
    public enum Kind {
        /** Another time. */
        MOVED,
        /** The same time in another room. */
        ROOM,
        /** The same time and room, given by others. */
        STAFF,
        /** There was no such lesson. */
        ADDED,
        /** There is no such lesson any more. */
        DROPPED,
        /** It was there and now has no place. */
        UNPLACED
    }

    Departure because(Text other) {
        return new Departure(kind, from, to, words, other);
    }
}
