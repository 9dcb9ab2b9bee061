package paike.rules.bell;

import java.time.LocalTime;
import paike.model.Text;
import paike.model.school.BellSchedule;

/**
 * Evening study is over by a time.
 *
 * <p>Point: grade x bell schedule. Deviation: minutes too late. Evening study is self-study after
 * the after-school service or from 17:30 on. From: 20:30 for those who do not board (domain notes
 * 2.4), S3.5 (domain notes D13).
 *
 * @param time latest end
 */
public record EndEveningStudyNotAfter(LocalTime time) implements BellRule {

    @Override
    public Text title() {
        return new Text("晚自习结束不晚于", "Evening study over by");
    }

    @Override
    public int deviation(BellSchedule bell) {
        var last = BellTimes.last(BellTimes.eveningStudy(bell));
        return last == null ? 0 : Math.max(0, BellTimes.minutes(time, last.end()));
    }

    @Override
    public Text wrong(BellSchedule bell) {
        return Text.of(
                "晚自习到 %s 才结束，不得晚于 %s",
                "evening study is over at %s, not allowed after %s",
                BellTimes.eveningStudy(bell).getLast().end(),
                time);
    }
}
