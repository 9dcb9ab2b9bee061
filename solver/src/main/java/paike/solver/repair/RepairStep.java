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
        var told = isSwap() ? changes.subList(0, 1) : changes;
        return new Text(
                String.join("；", told.stream().map(change -> change.words().zh()).toList()),
                String.join("; ", told.stream().map(change -> change.words().en()).toList()));
    }

    /** Whether it is two lessons that change places, of which the words of each tell all. */
    private boolean isSwap() {
        return changes.size() == 2 && changes.stream().allMatch(Change::isSwapped);
    }
}
