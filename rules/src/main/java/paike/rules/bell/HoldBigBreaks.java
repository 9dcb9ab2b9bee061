package paike.rules.bell;

import java.util.List;
import paike.model.Text;
import paike.model.school.BellInterval;
import paike.model.school.BellSchedule;
import paike.model.school.IntervalKind;

/**
 * There are big breaks in the morning, in the afternoon and in all, each of the right length.
 *
 * <p>Point: grade x bell schedule. Deviation: big breaks missing, and those too short or too long.
 * From: S0.3 (two a day), S3.5 (one in the morning and one in the afternoon), 教体艺〔2011〕2号 (morning,
 * 25 to 30 minutes), 30 minutes every day since 2021 (domain notes D10, 2.3).
 *
 * @param morning least number before noon
 * @param afternoon least number after noon
 * @param least number in all
 * @param leastMinutes of each
 * @param mostMinutes of each
 */
public record HoldBigBreaks(
        int morning, int afternoon, int least, int leastMinutes, int mostMinutes)
        implements BellRule {

    @Override
    public Text title() {
        return new Text("大课间", "Big breaks");
    }

    @Override
    public int deviation(BellSchedule bell) {
        int wrongLength = (int) all(bell).stream().filter(this::isWrong).count();
        return missing(bell) + wrongLength;
    }

    @Override
    public Text wrong(BellSchedule bell) {
        var all = all(bell);
        return Text.of(
                "大课间：%s；要求上午至少 %d 次、下午至少 %d 次、共至少 %d 次，每次 %d—%d 分钟",
                "big breaks: %s; expected at least %d in the morning, %d in the afternoon, %d in all,"
                        + " of %d to %d minutes",
                all.isEmpty() ? new Text("没有", "none") : BellTimes.words(all),
                morning,
                afternoon,
                Math.max(least, morning + afternoon),
                leastMinutes,
                mostMinutes);
    }

    private int missing(BellSchedule bell) {
        var noon = bell.noon();
        int early = (int) all(bell).stream().filter(b -> b.start().isBefore(noon)).count();
        int late = all(bell).size() - early;
        int missing = Math.max(0, morning - early) + Math.max(0, afternoon - late);
        return Math.max(missing, least - early - late);
    }

    private boolean isWrong(BellInterval bigBreak) {
        int minutes = bigBreak.lengthInMinutes();
        return minutes < leastMinutes || minutes > mostMinutes;
    }

    private static List<BellInterval> all(BellSchedule bell) {
        return BellTimes.of(bell, IntervalKind.BIG_BREAK);
    }
}
