package paike.app.cli;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paike.datasets.DatasetException;
import paike.model.Text;
import paike.solver.bells.Service;

/** Reads the figures of a day plan as options state them. */
final class Figures {
    private static final String RANGE = "..";
    private static final String BANDS = "/";
    private static final Pattern WHOLE = Pattern.compile("\\d{1,4}");

    /** How far a range without end goes, and the step within ranges. */
    record Bounds(int least, int most, int step) {}

    private Figures() {}

    /** One text per band: the same for all, or one each, separated by slashes. */
    static List<String> perBand(String option, String value, int bands) {
        var parts = List.of(value.split(BANDS, -1));
        if (parts.size() != 1 && parts.size() != bands) {
            throw wrong(
                    option,
                    value,
                    Text.of(
                            "有 %d 组年级，应给 1 个值或用 / 分开的 %d 个值",
                            "one value expected, or one for each of the %d bands, separated by /",
                            bands,
                            bands));
        }
        var all = new ArrayList<String>();
        for (int i = 0; i < bands; i++) {
            all.add(parts.get(parts.size() == 1 ? 0 : i).strip());
        }
        return all;
    }

    /** Grades such as {@code 1-2,3-6}: bands separated by commas. */
    static List<List<Integer>> bands(String option, String value) {
        var bands = new ArrayList<List<Integer>>();
        var seen = new TreeSet<Integer>();
        for (var part : value.split(",", -1)) {
            var ends = List.of(part.strip().split("-", 2));
            int from = grade(option, ends.getFirst(), value);
            int to = grade(option, ends.getLast(), value);
            var band = new ArrayList<Integer>();
            for (int grade = from; grade <= to; grade++) {
                if (!seen.add(grade)) {
                    throw wrong(
                            option, value, Text.of("%d 年级出现两次", "grade %d is named twice", grade));
                }
                band.add(grade);
            }
            if (band.isEmpty()) {
                throw wrong(option, value, new Text("年级应从小到大", "grades must go upwards"));
            }
            bands.add(List.copyOf(band));
        }
        bands.sort((a, b) -> Integer.compare(a.getFirst(), b.getFirst()));
        return bands;
    }

    private static int grade(String option, String text, String value) {
        if (!WHOLE.matcher(text).matches()
                || Integer.parseInt(text) < 1
                || Integer.parseInt(text) > 9) {
            throw wrong(
                    option,
                    value,
                    new Text(
                            "应为 1 到 9 的年级，如 1-2,3-6",
                            "grades from 1 to 9 expected, such as 1-2,3-6"));
        }
        return Integer.parseInt(text);
    }

    /** Lessons of a day, or of each weekday from Monday on, such as {@code 6,5,5,5,5}. */
    static List<Integer> lessons(String option, String value) {
        var lessons = new ArrayList<Integer>();
        for (var part : value.split(",", -1)) {
            var text = part.strip();
            if (!WHOLE.matcher(text).matches()
                    || Integer.parseInt(text) < 1
                    || Integer.parseInt(text) > 10) {
                throw notLessons(option, value);
            }
            lessons.add(Integer.parseInt(text));
        }
        if (lessons.size() == 1) {
            return List.of(
                    lessons.getFirst(),
                    lessons.getFirst(),
                    lessons.getFirst(),
                    lessons.getFirst(),
                    lessons.getFirst());
        }
        if (lessons.size() != 5) {
            throw notLessons(option, value);
        }
        return lessons;
    }

    private static DatasetException notLessons(String option, String value) {
        return wrong(
                option,
                value,
                new Text(
                        "应为每天节数（1 到 10），如 6，或周一到周五各一个，如 6,5,5,5,5",
                        "lessons a day from 1 to 10 expected, such as 6, or five of them for Monday"
                                + " to Friday, such as 6,5,5,5,5"));
    }

    /** A number, or a range such as {@code 90..120}, {@code 90..} or {@code ..120}. */
    static List<Integer> numbers(String option, String value, Bounds bounds) {
        int at = value.indexOf(RANGE);
        var from = at < 0 ? value : value.substring(0, at);
        var to = at < 0 ? value : value.substring(at + RANGE.length());
        int least = number(option, from, value, bounds, bounds.least());
        int most = number(option, to, value, bounds, bounds.most());
        var all = new ArrayList<Integer>();
        for (int number = least; number <= most; number += bounds.step()) {
            all.add(number);
        }
        if (all.isEmpty()) {
            throw notNumbers(option, value, bounds);
        }
        return all;
    }

    private static int number(
            String option, String text, String value, Bounds bounds, int otherwise) {
        var digits = text.strip();
        if (digits.isEmpty() && value.contains(RANGE)) {
            return otherwise;
        }
        if (!WHOLE.matcher(digits).matches()
                || Integer.parseInt(digits) < bounds.least()
                || Integer.parseInt(digits) > bounds.most()) {
            throw notNumbers(option, value, bounds);
        }
        return Integer.parseInt(digits);
    }

    private static DatasetException notNumbers(String option, String value, Bounds bounds) {
        return wrong(
                option,
                value,
                Text.of(
                        "应为 %d 到 %d 的整数，或范围，如 %d..%d",
                        "an integer from %d to %d expected, or a range such as %d..%d",
                        bounds.least(),
                        bounds.most(),
                        bounds.least(),
                        bounds.least() + 2 * bounds.step()));
    }

    /** A time, or a range such as {@code 08:00..08:30} in steps of ten minutes. */
    static List<LocalTime> times(String option, String value) {
        int at = value.indexOf(RANGE);
        var first = time(option, at < 0 ? value : value.substring(0, at));
        var last = at < 0 ? first : time(option, value.substring(at + RANGE.length()));
        var all = new ArrayList<LocalTime>();
        for (var time = first; !time.isAfter(last); time = time.plusMinutes(10)) {
            all.add(time);
        }
        if (all.isEmpty()) {
            throw notTime(option, value);
        }
        return all;
    }

    static LocalTime time(String option, String value) {
        try {
            var text = value.strip();
            var time = LocalTime.parse(text.length() == 4 ? "0" + text : text);
            if (time.getHour() >= 6 && time.getHour() < 22) {
                return time.withSecond(0).withNano(0);
            }
        } catch (DateTimeException e) {
            // said below, like a time in the night
        }
        throw notTime(option, value);
    }

    private static DatasetException notTime(String option, String value) {
        return wrong(
                option,
                value,
                new Text("应为 06:00 到 22:00 的时间，如 08:20", "a time of day such as 08:20 expected"));
    }

    /** {@code none}, an end such as {@code 17:30}, or {@code 15:30-17:30}. */
    static @Nullable Service service(String option, String value) {
        if (value.equalsIgnoreCase("none")) {
            return null;
        }
        var ends = List.of(value.split("-", 2));
        var to = time(option, ends.getLast());
        if (ends.size() == 1) {
            return Service.until(to);
        }
        var from = time(option, ends.getFirst());
        if (!from.plusMinutes(29).isBefore(to)) {
            throw wrong(option, value, new Text("至少要有 30 分钟", "at least 30 minutes expected"));
        }
        return Service.of(from, to);
    }

    static DatasetException wrong(String option, String value, Text expected) {
        return DatasetException.of(
                option,
                "",
                Text.of("\"%s\"：%s", "\"%s\": %s", value, expected),
                new Text("用法见 ./paike bells --help", "See ./paike bells --help"));
    }
}
