package paike.rules.bell;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import paike.model.Text;
import paike.model.school.BellInterval;
import paike.model.school.BellSchedule;
import paike.model.school.IntervalKind;

/**
 * After the last lesson there is time for activities: sport, clubs, events.
 *
 * <p>Point: grade x bell schedule of these weekdays. Deviation: minutes short, of activity periods,
 * after-school service and events after the last lesson. From: S3.3 "下午课后安排1节课外活动" (domain notes
 * A3).
 *
 * @param leastMinutes on each of the weekdays
 * @param weekdays 1 = Monday
 */
public record HoldActivityAfterLessons(int leastMinutes, List<Integer> weekdays)
        implements BellRule {
    private static final Set<IntervalKind> ACTIVITIES =
            EnumSet.of(
                    IntervalKind.ACTIVITY,
                    IntervalKind.AFTER_SCHOOL_1,
                    IntervalKind.AFTER_SCHOOL_2,
                    IntervalKind.EVENT);

    @Override
    public Text title() {
        return new Text("课后有课外活动", "Activities after the last lesson");
    }

    @Override
    public int deviation(BellSchedule bell) {
        return Math.max(0, leastMinutes - minutes(bell));
    }

    @Override
    public Text wrong(BellSchedule bell) {
        return Text.of(
                "下午课后只有 %d 分钟课外活动，至少 %d 分钟",
                "%d minutes of activities after the last lesson, at least %d expected",
                minutes(bell),
                leastMinutes);
    }

    @Override
    public boolean judges(int weekday) {
        return weekdays.contains(weekday);
    }

    private static int minutes(BellSchedule bell) {
        var last = BellTimes.last(BellTimes.lessons(bell));
        return last == null
                ? 0
                : bell.intervals().stream()
                        .filter(interval -> ACTIVITIES.contains(interval.kind()))
                        .filter(interval -> !interval.start().isBefore(last.end()))
                        .mapToInt(BellInterval::lengthInMinutes)
                        .sum();
    }
}
