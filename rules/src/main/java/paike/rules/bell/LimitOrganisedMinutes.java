package paike.rules.bell;

import java.util.List;
import paike.model.Text;
import paike.model.school.BellSchedule;
import paike.model.school.IntervalKind;

/**
 * Organised time, of whatever the school holds for its pupils, takes at most so many minutes a day.
 *
 * <p>Point: grade x bell schedule. Deviation: minutes above, of intervals of these kinds only; what
 * lies between them does not count. From: S0.2 "教育教学活动", S0.3 "集体教育活动", S1.10 "在校活动", all 6 h
 * (domain notes D4, 1.8).
 *
 * @param mostMinutes a day
 * @param kinds of interval that count
 */
public record LimitOrganisedMinutes(int mostMinutes, List<IntervalKind> kinds) implements BellRule {
    /** All kinds at which pupils are taught or kept busy. */
    public static final List<IntervalKind> USUAL =
            List.of(
                    IntervalKind.ASSEMBLY,
                    IntervalKind.LESSON,
                    IntervalKind.STUDY,
                    IntervalKind.ACTIVITY,
                    IntervalKind.EVENT,
                    IntervalKind.AFTER_SCHOOL_1,
                    IntervalKind.AFTER_SCHOOL_2);

    @Override
    public Text title() {
        return new Text("集体教育活动时间", "Organised time");
    }

    @Override
    public int deviation(BellSchedule bell) {
        return Math.max(0, minutes(bell) - mostMinutes);
    }

    @Override
    public Text wrong(BellSchedule bell) {
        return Text.of(
                "集体活动共 %d 分钟（%s），最多 %d 分钟",
                "%d organised minutes (%s), at most %d allowed",
                minutes(bell),
                Text.join(
                        kinds.stream()
                                .filter(kind -> bell.minutes(List.of(kind)) > 0)
                                .map(
                                        kind ->
                                                Text.of(
                                                        "%s %d",
                                                        "%s %d",
                                                        kind.title(),
                                                        bell.minutes(List.of(kind))))
                                .toList()),
                mostMinutes);
    }

    /** Minutes of the kinds that count. */
    public int minutes(BellSchedule bell) {
        return bell.minutes(kinds);
    }
}
