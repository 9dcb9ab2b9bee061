package paike.rules.day;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import paike.model.Text;
import paike.model.school.BellInterval;
import paike.model.school.BellSchedule;
import paike.model.school.IntervalKind;
import paike.rules.BadSetting;

/**
 * Pupils arrive within the windows of the school.
 *
 * <p>Point: grade x bell schedule. Deviation: minutes of arrival intervals outside their nearest
 * window. From: S3.1 (7:30-8:00, at noon 1:20-1:40 or 12:50-1:10), S3.4 (7:40) (domain notes D2).
 *
 * @param windows such as 07:30-08:00
 */
public record KeepArrivalWindows(List<String> windows) implements BellRule {
    private static final String SEPARATOR = "-";

    /** A window, read. */
    private record Window(LocalTime from, LocalTime to) {
        int minutesOutside(BellInterval arrival) {
            return Math.min(
                    arrival.lengthInMinutes(),
                    Math.max(0, BellTimes.minutes(arrival.start(), from))
                            + Math.max(0, BellTimes.minutes(to, arrival.end())));
        }
    }

    public KeepArrivalWindows {
        windows.forEach(KeepArrivalWindows::window);
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
        return windows.stream()
                .map(KeepArrivalWindows::window)
                .mapToInt(window -> window.minutesOutside(arrival))
                .min()
                .orElse(0);
    }

    private static Window window(String text) {
        try {
            var times = List.of(text.split(SEPARATOR, 2));
            var window =
                    new Window(
                            LocalTime.parse(times.getFirst().strip()),
                            LocalTime.parse(times.getLast().strip()));
            if (window.from().isBefore(window.to())) {
                return window;
            }
        } catch (DateTimeException e) {
            // said below, like a window without length
        }
        throw new BadSetting(
                "windows",
                Text.of(
                        "\"%s\"：应为时段，如 07:30-08:00",
                        "\"%s\": a time span such as 07:30-08:00 expected", text));
    }
}
