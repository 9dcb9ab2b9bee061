package paike.rules.bell;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import paike.model.Text;
import paike.model.school.BellInterval;
import paike.rules.BadSetting;

/** A span of the day, written 07:30-08:00 in settings. */
record BellWindow(LocalTime from, LocalTime to) {
    private static final String SEPARATOR = "-";

    static BellWindow read(String setting, String text) {
        try {
            var times = List.of(text.split(SEPARATOR, 2));
            var window =
                    new BellWindow(
                            LocalTime.parse(times.getFirst().strip()),
                            LocalTime.parse(times.getLast().strip()));
            if (window.from().isBefore(window.to())) {
                return window;
            }
        } catch (DateTimeException e) {
            // said below, like a window without length
        }
        throw new BadSetting(
                setting,
                Text.of(
                        "\"%s\"：应为时段，如 07:30-08:00",
                        "\"%s\": a time span such as 07:30-08:00 expected", text));
    }

    /** Minutes of an interval outside the nearest of the windows; 0 if there are none. */
    static int minutesOutside(BellInterval interval, String setting, List<String> windows) {
        return windows.stream()
                .map(text -> read(setting, text))
                .mapToInt(window -> window.minutesOutside(interval))
                .min()
                .orElse(0);
    }

    private int minutesOutside(BellInterval interval) {
        return Math.min(
                interval.lengthInMinutes(),
                Math.max(0, BellTimes.minutes(interval.start(), from))
                        + Math.max(0, BellTimes.minutes(to, interval.end())));
    }
}
