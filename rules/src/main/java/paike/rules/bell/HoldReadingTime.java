package paike.rules.bell;

import java.time.LocalTime;
import java.util.stream.Stream;
import paike.model.Text;
import paike.model.school.BellInterval;
import paike.model.school.BellSchedule;
import paike.model.school.IntervalKind;

/**
 * Pupils have from one time to another for reading, as self-study or event of the bell schedule.
 *
 * <p>Point: grade x bell schedule. Deviation: minutes of that time that are something else. From:
 * S3.5 (grades 7-8, 12:50-13:25) (domain notes D11).
 *
 * @param from first minute
 * @param to end
 */
public record HoldReadingTime(LocalTime from, LocalTime to) implements BellRule {

    @Override
    public Text title() {
        return new Text("阅读时间", "Reading time");
    }

    @Override
    public int deviation(BellSchedule bell) {
        int read =
                Stream.of(IntervalKind.STUDY, IntervalKind.EVENT)
                        .flatMap(kind -> BellTimes.of(bell, kind).stream())
                        .mapToInt(this::covered)
                        .sum();
        return Math.max(0, BellTimes.minutes(from, to) - read);
    }

    @Override
    public Text wrong(BellSchedule bell) {
        return Text.of(
                "%s-%s 应为阅读时间（自习或活动），缺 %d 分钟",
                "%s-%s ought to be reading time (study or event), %d minutes of it are not",
                from,
                to,
                deviation(bell));
    }

    private int covered(BellInterval interval) {
        var start = interval.start().isBefore(from) ? from : interval.start();
        var end = interval.end().isAfter(to) ? to : interval.end();
        return Math.max(0, BellTimes.minutes(start, end));
    }
}
