package paike.rules.bell;

import paike.model.Text;
import paike.model.school.BellSchedule;

/**
 * Between two lessons pupils are free for at least and at most so long.
 *
 * <p>Point: grade x bell schedule. Deviation: minutes too short or too long, all breaks together. A
 * break is the time between two lessons, named or not; minutes of eye exercises in it do not count
 * as free. Noon, big breaks, and pauses with anything else between are no breaks. From: "课间十分钟"
 * 2025 年负面清单, 15 minutes in the ministry's and Guangdong's trials (domain notes 2.3, 2.4).
 *
 * @param leastMinutes free
 * @param mostMinutes free
 */
public record SetBreakLength(int leastMinutes, int mostMinutes) implements BellRule {

    @Override
    public Text title() {
        return new Text("课间时长", "Length of breaks");
    }

    @Override
    public int deviation(BellSchedule bell) {
        return BellTimes.breaks(bell).stream()
                .mapToInt(pause -> off(BellTimes.freeMinutes(bell, pause)))
                .sum();
    }

    @Override
    public Text wrong(BellSchedule bell) {
        return Text.of(
                "课间 %s，应为 %d—%d 分钟（眼保健操不计）",
                "breaks of %s, %d to %d expected (eye exercises not counted)",
                Text.join(
                        BellTimes.breaks(bell).stream()
                                .filter(pause -> off(BellTimes.freeMinutes(bell, pause)) > 0)
                                .map(
                                        pause ->
                                                Text.of(
                                                        "%s 可休息 %d 分钟",
                                                        "%2$d minutes (%1$s)",
                                                        pause.clock(),
                                                        BellTimes.freeMinutes(bell, pause)))
                                .toList()),
                leastMinutes,
                mostMinutes);
    }

    private int off(int minutes) {
        return Math.max(0, Math.max(leastMinutes - minutes, minutes - mostMinutes));
    }
}
