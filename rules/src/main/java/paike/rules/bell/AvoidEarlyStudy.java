package paike.rules.bell;

import paike.model.Text;
import paike.model.school.BellInterval;
import paike.model.school.BellSchedule;

/**
 * There is no self-study or reading aloud before the first lesson.
 *
 * <p>Point: grade x bell schedule. Deviation: minutes of self-study. From: S0.3 S3.1 S3.3 S3.6
 * "严禁早自习、 不安排早读" (domain notes D6).
 */
public record AvoidEarlyStudy() implements BellRule {

    @Override
    public Text title() {
        return new Text("不设早自习", "No early study");
    }

    @Override
    public int deviation(BellSchedule bell) {
        return BellTimes.earlyStudy(bell).stream().mapToInt(BellInterval::lengthInMinutes).sum();
    }

    @Override
    public Text wrong(BellSchedule bell) {
        return Text.of(
                "第一节之前安排了 %s，不得设早自习、早读",
                "%s comes before the first lesson; no early study allowed",
                BellTimes.words(BellTimes.earlyStudy(bell)));
    }
}
