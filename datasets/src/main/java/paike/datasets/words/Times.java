package paike.datasets.words;

import java.util.List;
import java.util.stream.Collectors;
import paike.model.Text;

/**
 * Periods of some days of the week, as people name them.
 *
 * @param weekdays 1 = Monday; empty = every day
 * @param half of the day; ANY = all of it
 * @param periods from 1, counted from the start of the half if one is named; empty = all; {@link
 *     #LAST} = the last, -1 the one before it
 * @param andLater true if everything behind the last of the periods is meant as well
 */
public record Times(
        List<Integer> weekdays, PeriodLabel.Half half, List<Integer> periods, boolean andLater) {

    /** The last period, whichever number it has. */
    public static final int LAST = 0;

    private static final List<Integer> SCHOOL_DAYS = List.of(1, 2, 3, 4, 5);

    Times without(List<Integer> days) {
        var all = weekdays.isEmpty() ? SCHOOL_DAYS : weekdays;
        return new Times(
                all.stream().filter(day -> !days.contains(day)).toList(), half, periods, andLater);
    }

    /** Said back, such as 周一第4、5节. */
    Text words() {
        return new Text(zh(), en());
    }

    private String zh() {
        var days =
                weekdays.isEmpty()
                        ? "每天"
                        : weekdays.stream()
                                .map(day -> Text.weekday(day).zh())
                                .collect(Collectors.joining("、"));
        var part =
                switch (half) {
                    case MORNING -> "上午";
                    case AFTERNOON -> "下午";
                    case EVENING -> "晚上";
                    case ANY -> periods.isEmpty() ? "全天" : "";
                };
        return days + part + periodsZh();
    }

    private String periodsZh() {
        if (periods.isEmpty()) {
            return "";
        }
        if (periods.getFirst() <= LAST) {
            return fromBehind() == 1
                    ? "最后一节"
                    : fromBehind() > 1
                            ? "最后" + "两三四".charAt(fromBehind() - 2) + "节"
                            : "倒数第" + (1 - periods.getFirst()) + "节";
        }
        return "第" + joined() + (andLater ? "节起" : "节");
    }

    private String en() {
        var days =
                weekdays.isEmpty()
                        ? "every day"
                        : weekdays.stream()
                                .map(day -> Text.weekday(day).en())
                                .collect(Collectors.joining(", "));
        var part =
                switch (half) {
                    case MORNING -> " mornings";
                    case AFTERNOON -> " afternoons";
                    case EVENING -> " evenings";
                    case ANY -> periods.isEmpty() ? " all day" : "";
                };
        return days + part + periodsEn();
    }

    private String periodsEn() {
        if (periods.isEmpty()) {
            return "";
        }
        if (periods.getFirst() <= LAST) {
            return fromBehind() == 1
                    ? " last period"
                    : fromBehind() > 1
                            ? " last " + fromBehind() + " periods"
                            : " period " + (1 - periods.getFirst()) + " from the end";
        }
        return andLater ? " periods " + joined() + " and later" : " periods " + periods;
    }

    private String joined() {
        return periods.stream().map(String::valueOf).collect(Collectors.joining("、"));
    }

    /** How many of the last periods are meant; 0 if it is one before the last. */
    private int fromBehind() {
        return periods.getLast() == LAST ? periods.size() : 0;
    }
}
