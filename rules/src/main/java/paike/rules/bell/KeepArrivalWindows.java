package paike.rules.bell;

import java.util.List;
import paike.model.Text;
import paike.model.school.BellInterval;
import paike.model.school.BellSchedule;
import paike.model.school.IntervalKind;

/**
 * Pupils arrive within the windows of the school.
 *
 * <p>Point: grade x bell schedule. Deviation: minutes of arrival intervals outside their nearest
 * window. From: S3.1 (7:30-8:00, at noon 1:20-1:40 or 12:50-1:10), S3.4 (7:40) (domain notes D2).
 *
 * @param windows such as 07:30-08:00
 */
public record KeepArrivalWindows(List<String> windows) implements BellRule {
    private static final String WINDOWS = "windows";

    public KeepArrivalWindows {
        windows.forEach(window -> BellWindow.read(WINDOWS, window));
    }

    @Override
    public Text title() {
        return new Text("到校时段", "Arrival windows");
    }

    @Override
    public int deviation(BellSchedule bell) {
        return BellTimes.of(bell, IntervalKind.ARRIVAL).stream()
                .mapToInt(this::minutesOutside)
                .sum();
    }

    @Override
    public Text wrong(BellSchedule bell) {
        return Text.of(
                "%s 不在规定的到校时段 %s 之内",
                "%s is not within the arrival windows %s",
                BellTimes.words(
                        BellTimes.of(bell, IntervalKind.ARRIVAL).stream()
                                .filter(arrival -> minutesOutside(arrival) > 0)
                                .toList()),
                Text.join(windows.stream().map(Text::same).toList()));
    }

    private int minutesOutside(BellInterval arrival) {
        return BellWindow.minutesOutside(arrival, WINDOWS, windows);
    }
}
