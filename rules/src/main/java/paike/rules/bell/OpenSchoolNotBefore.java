package paike.rules.bell;

import java.time.LocalTime;
import paike.model.Text;
import paike.model.school.BellSchedule;

/**
 * Nobody has to be at school before a time: nothing in the bell schedule begins earlier.
 *
 * <p>Point: grade x bell schedule. Deviation: minutes too early. From: S2.4 (8:00), S1.14 (5:30),
 * "不得提前到校" S0.2 S3.7 (domain notes D2).
 *
 * @param time earliest start of the bell schedule
 */
public record OpenSchoolNotBefore(LocalTime time) implements BellRule {

    @Override
    public Text title() {
        return new Text("到校不早于", "School not open before");
    }

    @Override
    public int deviation(BellSchedule bell) {
        return Math.max(0, BellTimes.minutes(bell.intervals().getFirst().start(), time));
    }

    @Override
    public Text wrong(BellSchedule bell) {
        return Text.of(
                "作息从 %s 开始，不得早于 %s",
                "the day begins with %s, not allowed before %s",
                BellTimes.words(bell.intervals().getFirst()),
                time);
    }
}
