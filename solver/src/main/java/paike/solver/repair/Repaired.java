package paike.solver.repair;

import java.util.List;
import paike.model.plan.Plan;

/**
 * A timetable after its repair.
 *
 * @param plan on a school of which every lesson is planned or stays as it was found
 * @param changes what was changed, in order of weekday and period; a swap is two
 * @param hardBefore broken must-points of the timetable as found
 * @param hardAfter never more than before
 * @param softBefore penalty of should-rules as found
 * @param fewest whether it is proved that fewer changes do not keep all must-rules
 */
public record Repaired(
        Plan plan,
        List<Change> changes,
        long hardBefore,
        long hardAfter,
        long softBefore,
        long softAfter,
        boolean fewest) {}
