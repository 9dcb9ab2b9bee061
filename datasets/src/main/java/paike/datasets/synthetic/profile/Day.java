package paike.datasets.synthetic.profile;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import paike.datasets.synthetic.tables.Cells;
import paike.model.school.BellInterval;
import paike.model.school.BellSchedule;
import paike.model.school.IntervalKind;

/** Bell schedules written as time, kind, time, kind ... time. */
public final class Day {
    private static final String NOTHING = "-";

    private Day() {}

    /**
     * A bell schedule.
     *
     * @param name what people call it
     * @param grades such as {@code 1-2}; empty = all
     * @param weekdays such as {@code 2-5}; empty = all
     * @param timeline such as {@code 08:20 lesson 09:00 bigBreak=跑操 09:30}; {@code -} for a hole
     */
    public static BellSchedule of(
            String id, String name, String grades, String weekdays, String timeline) {
        return new BellSchedule(
                id, name, Cells.numbers(grades), Cells.numbers(weekdays), intervals(timeline));
    }

    private static List<BellInterval> intervals(String timeline) {
        var words = Cells.words(timeline);
        var intervals = new ArrayList<BellInterval>();
        int lessons = 0;
        for (int i = 1; i < words.size(); i += 2) {
            var parts = words.get(i).split("=", 2);
            if (!parts[0].equals(NOTHING)) {
                var kind = kind(parts[0]);
                lessons += kind == IntervalKind.LESSON ? 1 : 0;
                var usual = kind == IntervalKind.LESSON ? "第%d节".formatted(lessons) : name(kind);
                intervals.add(
                        new BellInterval(
                                kind,
                                parts.length > 1 ? parts[1] : usual,
                                LocalTime.parse(words.get(i - 1)),
                                LocalTime.parse(words.get(i + 1))));
            }
        }
        return List.copyOf(intervals);
    }

    static IntervalKind kind(String code) {
        return Arrays.stream(IntervalKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }

    private static String name(IntervalKind kind) {
        return switch (kind) {
            case ARRIVAL -> "到校";
            case ASSEMBLY -> "晨会";
            case BREAK -> "课间";
            case BIG_BREAK -> "大课间";
            case EYE_EXERCISE -> "眼保健操";
            case LUNCH -> "午餐";
            case NOON_REST -> "午休";
            case STUDY -> "自主阅读";
            case ACTIVITY -> "体育活动";
            case AFTER_SCHOOL_1 -> "作业辅导";
            case AFTER_SCHOOL_2 -> "社团活动";
            default -> kind.code();
        };
    }
}
