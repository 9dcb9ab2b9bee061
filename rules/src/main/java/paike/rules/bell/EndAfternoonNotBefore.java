package paike.rules.bell;

import java.time.LocalTime;
import paike.model.Text;
import paike.model.school.BellSchedule;

/**
 * The after-school service goes on until a time, so that parents can come from work.
 *
 * <p>Point: grade x bell schedule. Deviation: minutes too early; a day without after-school service
 * keeps the rule. From: "课后服务结束时间原则上不早于当地正常下班时间", 17:30 in one city (domain notes 2.4), S2.4
 * (17:30).
 *
 * @param time earliest end
 */
public record EndAfternoonNotBefore(LocalTime time) implements BellRule {

    @Override
    public Text title() {
        return new Text("课后服务结束不早于", "After-school service not over before");
    }

    @Override
    public int deviation(BellSchedule bell) {
        var last = BellTimes.last(BellTimes.afterSchool(bell));
        return last == null ? 0 : Math.max(0, BellTimes.minutes(last.end(), time));
    }

    @Override
    public Text wrong(BellSchedule bell) {
        return Text.of(
                "课后服务到 %s 结束，不得早于 %s",
                "the after-school service is over at %s, not allowed before %s",
                BellTimes.afterSchool(bell).getLast().end(),
                time);
    }
}
