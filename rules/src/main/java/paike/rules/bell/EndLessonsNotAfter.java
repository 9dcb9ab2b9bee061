package paike.rules.bell;

import java.time.LocalTime;
import paike.model.Text;
import paike.model.school.BellSchedule;

/**
 * The last lesson of the day ends by a time.
 *
 * <p>Point: grade x bell schedule. Deviation: minutes too late; activity periods, after-school
 * service and self-study are no lessons. From: S3.1 (16:10 and 15:10), S1.1 "放学不延后", Changsha 2021
 * (16:05, grades 1-2 15:15) (domain notes D3, 2.3).
 *
 * @param time latest end
 */
public record EndLessonsNotAfter(LocalTime time) implements BellRule {

    @Override
    public Text title() {
        return new Text("最后一节不晚于", "Last lesson ends by");
    }

    @Override
    public int deviation(BellSchedule bell) {
        var last = BellTimes.last(BellTimes.lessons(bell));
        return last == null ? 0 : Math.max(0, BellTimes.minutes(time, last.end()));
    }

    @Override
    public Text wrong(BellSchedule bell) {
        return Text.of(
                "最后一节为 %s，不得晚于 %s 结束",
                "the last lesson is %s, it must end by %s",
                BellTimes.words(BellTimes.lessons(bell).getLast()),
                time);
    }
}
