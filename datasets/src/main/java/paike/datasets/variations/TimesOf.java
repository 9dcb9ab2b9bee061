package paike.datasets.variations;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import paike.datasets.words.PeriodLabel.Half;
import paike.datasets.words.TimeText;
import paike.datasets.words.Times;
import paike.model.Text;

/** Times of the week in a sentence. */
final class TimesOf {
    private static final String NOON = "12:00";
    private static final String EVENING = "18:00";

    private static final Map<String, String> ENGLISH =
            Map.of(
                    "mon", "周一", "tue", "周二", "wed", "周三", "thu", "周四", "fri", "周五", "sat", "周六",
                    "sun", "周日");
    private static final Pattern ENGLISH_DAY =
            Pattern.compile("(?i)\\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*\\b");
    private static final Pattern ENGLISH_PERIOD = Pattern.compile("(?i)\\bperiods? (\\d+)");

    private TimesOf() {}

    static TimeText read(String text) {
        var days =
                ENGLISH_DAY
                        .matcher(text)
                        .replaceAll(day -> ENGLISH.get(day.group(1).toLowerCase(Locale.ROOT)));
        return TimeText.of(
                ENGLISH_PERIOD
                        .matcher(days)
                        .replaceAll("第$1节")
                        .replaceAll("(?i)\\b(?:mornings?)\\b", "上午")
                        .replaceAll("(?i)\\b(?:afternoons?)\\b", "下午"));
    }

    /**
     * Weekdays, 1 = Monday; what else the text says is told as a problem, and the list is empty.
     *
     * @param example of a sentence that is understood
     */
    static List<Integer> weekdays(String text, String example, Draft draft) {
        var read = read(text);
        var days =
                read.times().stream()
                        .flatMap(times -> times.weekdays().stream())
                        .distinct()
                        .sorted()
                        .toList();
        if (days.isEmpty() || !read.unread().isEmpty()) {
            draft.problem(
                    Text.of("“%s”不是星期", "\"%s\": weekdays expected", text),
                    Text.of("写法如：%s。", "Write %s.", example));
            return List.of();
        }
        return days;
    }

    /**
     * Adds time patterns to a list, or says what is wrong.
     *
     * @return whether they could be read
     */
    static boolean add(String text, ArrayNode patterns, Draft draft) {
        var read = read(text);
        if (read.times().isEmpty() || !read.unread().isEmpty() || !isPlain(read)) {
            draft.problem(
                    Text.of(
                            "“%s”不是时间",
                            "\"%s\" is no time", read.unread().isEmpty() ? text : read.unread()),
                    new Text(
                            "写法如：周三；周一上午；周二第3、4节；每天第1节。",
                            "Write Wed, or as in 周三, 周一上午, 周二第3、4节, 每天第1节."));
            return false;
        }
        for (var times : read.times()) {
            var pattern = patterns.addObject();
            numbers(pattern, "weekdays", times.weekdays());
            half(pattern, times);
        }
        return true;
    }

    /** A pattern has numbers counted through the day, so no 下午第2节 and no 最后一节. */
    private static boolean isPlain(TimeText read) {
        return read.sense() == TimeText.Sense.SURE
                && read.times().stream()
                        .allMatch(
                                times ->
                                        !times.andLater()
                                                && (times.periods().isEmpty()
                                                        || (times.periods().getFirst() > Times.LAST
                                                                && times.half() != Half.AFTERNOON
                                                                && times.half() != Half.EVENING)));
    }

    private static void half(ObjectNode pattern, Times times) {
        switch (times.half()) {
            case MORNING -> pattern.put("to", NOON);
            case AFTERNOON -> pattern.put("from", NOON);
            case EVENING -> pattern.put("from", EVENING);
            case ANY -> {}
        }
        numbers(pattern, "periods", times.periods());
    }

    private static void numbers(ObjectNode pattern, String field, List<Integer> numbers) {
        if (!numbers.isEmpty()) {
            numbers.forEach(pattern.putArray(field)::add);
        }
    }
}
