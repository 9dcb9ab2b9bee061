package paike.rules.bell;

import java.time.LocalTime;
import paike.model.Text;
import paike.model.school.BellSchedule;

/**
 * Everybody has left school by a time.
 *
 * <p>Point: grade x bell schedule. Deviation: minutes from then to the last minute of the bell
 * schedule; evening study of boarders does not count. From: S3.4 (17:30), S3.1 "静校" (domain notes
 * D3).
 *
 * @param time latest end of the bell schedule
 */
public record LeaveSchoolNotAfter(LocalTime time) implements BellRule {

    @Override
    public Text title() {
        return new Text("离校不晚于", "School left by");
    }

    @Override
    public int deviation(BellSchedule bell) {
        return Math.max(0, BellTimes.minutes(time, BellTimes.leaving(bell)));
    }

    @Override
    public Text wrong(BellSchedule bell) {
        return Text.of(
                "%s 才离校，不得晚于 %s",
                "pupils leave at %s, not allowed after %s", BellTimes.leaving(bell), time);
    }
}
