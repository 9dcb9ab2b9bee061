package paike.datasets.fet;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paike.model.school.BellInterval;
import paike.model.school.BellSchedule;
import paike.model.school.IntervalKind;

/**
 * Hours as a bell schedule of lesson periods, one for all days. The clock is read from the names of
 * the hours where all of them say it, such as "P3 10:10-10:55" or "10:10"; else it is made up.
 */
final class BellOfHours {
    private static final Pattern TIME =
            Pattern.compile("(?<!\\d)([01]?\\d|2[0-3])[:.hH]([0-5]\\d)(?!\\d)");

    private static final int DAY = 24 * 60;
    private static final int FIRST = 8 * 60;
    private static final int USUAL = 45;

    private BellOfHours() {}

    static BellSchedule of(List<String> hours) {
        int[][] times = said(hours);
        if (times == null) {
            times = madeUp(hours.size());
        }
        var intervals = new ArrayList<BellInterval>();
        for (int i = 0; i < hours.size(); i++) {
            intervals.add(
                    new BellInterval(
                            IntervalKind.LESSON,
                            hours.get(i),
                            clock(times[i][0]),
                            clock(times[i][1])));
        }
        return new BellSchedule("hours", "FET", Set.of(), Set.of(), intervals);
    }

    private static LocalTime clock(int minute) {
        return LocalTime.of(minute / 60, minute % 60);
    }

    /** Start and end of each hour in minutes as its name has them, or null if that makes no day. */
    private static int @Nullable [][] said(List<String> hours) {
        int[][] times = new int[hours.size()][2];
        for (int i = 0; i < times.length; i++) {
            var found = TIME.matcher(hours.get(i));
            if (!found.find()) {
                return null;
            }
            times[i][0] = minute(found.group(1), found.group(2));
            times[i][1] = found.find() ? minute(found.group(1), found.group(2)) : 0;
        }
        for (int i = 0; i < times.length; i++) {
            if (times[i][1] == 0) {
                times[i][1] =
                        i + 1 < times.length
                                ? times[i + 1][0]
                                : Math.min(
                                        DAY - 1,
                                        times[i][0]
                                                + (i == 0
                                                        ? USUAL
                                                        : times[i - 1][1] - times[i - 1][0]));
            }
        }
        int before = 0;
        for (int[] time : times) {
            if (time[0] < before || time[1] <= time[0]) {
                return null;
            }
            before = time[1];
        }
        return times;
    }

    private static int minute(String hour, String minute) {
        return 60 * Integer.parseInt(hour) + Integer.parseInt(minute);
    }

    /** Lessons of 45 minutes from 8:00, back to back; shorter and earlier where they are many. */
    private static int[][] madeUp(int count) {
        int first = FIRST + count * USUAL < DAY ? FIRST : 0;
        int length = Math.min(USUAL, (DAY - 1 - first) / Math.max(1, count));
        int[][] times = new int[count][2];
        for (int i = 0; i < count; i++) {
            times[i][0] = first + i * length;
            times[i][1] = first + (i + 1) * length;
        }
        return times;
    }
}
