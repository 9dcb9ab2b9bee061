package paike.rules.bell;

import paike.model.Text;
import paike.model.school.BellSchedule;

/**
 * From the first to the last minute of the bell schedule a day is at most so long: time on site.
 *
 * <p>Point: grade x bell schedule. Deviation: minutes above; every interval counts, and the gaps,
 * meals and breaks between them, but for evening study. From: S0.1 S0.4 S0.5 "在校时间" (domain notes
 * D4, 1.8).
 *
 * @param mostMinutes from first to last minute
 */
public record LimitOnSiteSpan(int mostMinutes) implements BellRule {

    @Override
    public Text title() {
        return new Text("在校时间", "Time on site");
    }

    @Override
    public int deviation(BellSchedule bell) {
        return Math.max(0, minutes(bell) - mostMinutes);
    }

    @Override
    public Text wrong(BellSchedule bell) {
        return Text.of(
                "%s 到校、%s 离校，在校 %d 分钟（含用餐、午休和课间），最多 %d 分钟",
                "on site from %s to %s, %d minutes with meals, rest and breaks, at most %d allowed",
                bell.intervals().getFirst().start(),
                BellTimes.leaving(bell),
                minutes(bell),
                mostMinutes);
    }

    /** From the first minute to the last, evening study aside. */
    public static int minutes(BellSchedule bell) {
        return BellTimes.minutes(bell.intervals().getFirst().start(), BellTimes.leaving(bell));
    }
}
