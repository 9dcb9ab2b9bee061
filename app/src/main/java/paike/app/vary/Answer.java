package paike.app.vary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.model.Text;
import paike.model.plan.Plan;

/**
 * What became of a what-if.
 *
 * @param plan null if there is none
 * @param reasons why there is none, or where the plan is from if another what-if lent it
 */
public record Answer(WhatIf whatIf, State state, @Nullable Plan plan, List<Text> reasons) {

    /** How far it came. */
    public enum State {
        /** Solved now. */
        SOLVED,
        /** Solved by an earlier run from the same input. */
        KNOWN,
        /** Proved impossible before any search. */
        IMPOSSIBLE,
        /** Interrupted before it was done. */
        STOPPED
    }
}
