package paike.solver.bells;

import java.util.List;
import paike.rules.Audit;

/**
 * Day plans for all bands of a school that go together.
 *
 * @param plans one per band
 * @param audit of the bell schedules of all bands together
 */
public record Proposal(List<BandPlan> plans, Audit audit) {

    /** The least share of lesson starts, per cent, that a band has in common with the last band. */
    public int percentAligned() {
        return plans.stream()
                .mapToInt(plan -> plan.percentAlignedWith(plans.getLast()))
                .min()
                .orElse(100);
    }
}
