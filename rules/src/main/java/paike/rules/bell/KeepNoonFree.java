package paike.rules.bell;

import paike.model.Text;
import paike.model.school.BellSchedule;

/**
 * Lunch and noon rest together are long enough, with nothing taught or studied between.
 *
 * <p>Point: grade x bell schedule. Deviation: minutes short, in the longest pause at noon: around
 * lunch or noon rest, or between 11:00 and 14:00 where neither is named. A day that ends at noon
 * keeps the rule. From: S0.2 S0.6 S1.1 S2.1 S2.4 S3.7 "用餐、午休不得安排教学" (domain notes D8, 2.3).
 *
 * @param leastMinutes without lessons, self-study or anything else to take part in
 */
public record KeepNoonFree(int leastMinutes) implements BellRule {

    @Override
    public Text title() {
        return new Text("午间用餐和休息", "Lunch and noon rest");
    }

    @Override
    public int deviation(BellSchedule bell) {
        return BellTimes.noonPause(bell)
                .map(pause -> Math.max(0, leastMinutes - pause.minutes()))
                .orElse(0);
    }

    @Override
    public Text wrong(BellSchedule bell) {
        var pause = BellTimes.noonPause(bell).orElseThrow();
        return Text.of(
                "午间 %s 只有 %d 分钟可用餐、休息，至少 %d 分钟",
                "noon, %s, leaves %d minutes for lunch and rest, at least %d expected",
                pause.clock(),
                pause.minutes(),
                leastMinutes);
    }
}
