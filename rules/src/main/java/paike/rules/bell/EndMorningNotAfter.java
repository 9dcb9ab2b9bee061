package paike.rules.bell;

import static java.util.Objects.requireNonNull;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import paike.model.Text;
import paike.model.school.BellInterval;
import paike.model.school.BellSchedule;

/**
 * The last lesson of the morning ends by a time.
 *
 * <p>Point: grade x bell schedule. Deviation: minutes too late. The morning ends where lunch or
 * noon rest begins, else at 12:00; a lesson that begins before belongs to it. From: S3.1 (11:30),
 * Changsha 2021 (11:50, 12:00, 12:05 by grade) (domain notes D3, 2.3).
 *
 * @param time latest end
 */
public record EndMorningNotAfter(LocalTime time) implements BellRule {

    @Override
    public Text title() {
        return new Text("上午放学不晚于", "Morning ends by");
    }

    @Override
    public int deviation(BellSchedule bell) {
        var last = last(bell);
        return last == null ? 0 : Math.max(0, BellTimes.minutes(time, last.end()));
    }

    @Override
    public Text wrong(BellSchedule bell) {
        return Text.of(
                "上午最后一节为 %s，不得晚于 %s 结束",
                "the last lesson of the morning is %s, it must end by %s",
                BellTimes.words(requireNonNull(last(bell))),
                time);
    }

    private static @Nullable BellInterval last(BellSchedule bell) {
        var noon = bell.noon();
        return BellTimes.last(
                BellTimes.lessons(bell).stream().filter(l -> l.start().isBefore(noon)).toList());
    }
}
