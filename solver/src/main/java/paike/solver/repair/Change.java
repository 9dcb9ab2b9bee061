package paike.solver.repair;

import org.jspecify.annotations.Nullable;
import paike.model.Text;
import paike.model.plan.Placement;

/**
 * One lesson that a repair changes.
 *
 * @param from where it was found, the first half of a torn double; null = it was missing
 * @param to where it is put, in the repaired school; null = it is taken out
 * @param isSwapped whether it changes places with another that its words name
 * @param words such as "三(1)班 数学：周二第3节 → 周四第5节（与 语文 对调）"
 */
public record Change(
        Kind kind,
        @Nullable Placement from,
        @Nullable Placement to,
        boolean isSwapped,
        Text words) {

    /** What becomes of a lesson; the first that applies. */
    public enum Kind {
        /** A missing lesson gets a place. */
        ADDED,
        /** A lesson that no assignment asks for goes. */
        TAKEN_OUT,
        /** The halves of a torn double become one lesson again. */
        JOINED,
        /** Given by those, and to those classes, whom the assignment names; perhaps elsewhere. */
        AS_ASSIGNED,
        /** Another time; perhaps another room. */
        MOVED,
        /** Another room, or none, at the same time. */
        ROOM,
        /** Given by another of its candidates at the same time. */
        TEACHER
    }
}
