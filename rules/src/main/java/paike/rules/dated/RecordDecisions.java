package paike.rules.dated;

import java.util.List;
import paike.model.Text;
import paike.model.dated.Change;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.StaticRule;

/**
 * No lesson is swapped or given by others in private (私自调课): of every change in force it is written
 * down who decided and why.
 *
 * <p>Point: the school. Deviation: changes in force without one of these. From: S0.4 S0.5 S0.8 S1.1
 * S2.1 S3.3 (domain notes P1).
 */
public record RecordDecisions() implements StaticRule {

    @Override
    public Text title() {
        return new Text("不得私自调课，变动须经批准", "Changes are approved and written down");
    }

    @Override
    public int pointCount(School school) {
        return 1;
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return unrecorded(now).size();
    }

    private static List<Change> unrecorded(Occupancy now) {
        return now.dated().changes().inForce().stream()
                .filter(change -> change.decidedBy().isEmpty() || change.reason().isEmpty())
                .toList();
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        return new Finding(
                Place.NOWHERE,
                Text.of(
                        "第 %s 号变动没有写明批准人或原因",
                        "who decided or why is not written down: changes %s",
                        Text.join(
                                unrecorded(now).stream()
                                        .map(change -> Text.same(change.id()))
                                        .toList())),
                List.of());
    }
}
