package paike.solver.repair;

import java.util.List;
import paike.model.Text;
import paike.model.plan.Timetable;

/**
 * A small repair of one finding.
 *
 * @param changes one lesson, or those that change places
 * @param timetable after it
 * @param softChange by how much the penalty of all should-rules rises; below 0 = it falls
 */
public record RepairStep(List<Change> changes, Timetable timetable, long softChange) {

    /** All changes in one line. */
    public Text words() {
        return new Text(
                String.join("；", changes.stream().map(change -> change.words().zh()).toList()),
                String.join("; ", changes.stream().map(change -> change.words().en()).toList()));
    }
}
