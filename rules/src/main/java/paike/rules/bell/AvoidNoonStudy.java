package paike.rules.bell;

import paike.model.Text;
import paike.model.school.BellInterval;
import paike.model.school.BellSchedule;

/**
 * There is no self-study at noon.
 *
 * <p>Point: grade x bell schedule. Deviation: minutes of self-study between the last lesson of the
 * morning and the first of the afternoon. From: S3.1 S3.3 "严禁午自习" (domain notes D6).
 */
public record AvoidNoonStudy() implements BellRule {

    @Override
    public Text title() {
        return new Text("不设午自习", "No noon study");
    }

    @Override
    public int deviation(BellSchedule bell) {
        return BellTimes.noonStudy(bell).stream().mapToInt(BellInterval::lengthInMinutes).sum();
    }

    @Override
    public Text wrong(BellSchedule bell) {
        return Text.of(
                "午间安排了 %s，不得设午自习",
                "%s lies at noon; no noon study allowed",
                BellTimes.words(BellTimes.noonStudy(bell)));
    }
}
