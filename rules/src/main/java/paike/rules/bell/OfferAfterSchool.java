package paike.rules.bell;

import java.util.List;
import paike.model.Text;
import paike.model.school.BellSchedule;

/**
 * The after-school service takes at least so long on these weekdays.
 *
 * <p>Point: grade x bell schedule of these weekdays. Deviation: minutes short, from the start of
 * the first to the end of the last after-school interval, the break between included. From: "5+2",
 * every school day, at least 2 h (domain notes 2.4).
 *
 * @param leastMinutes on each of the weekdays
 * @param weekdays 1 = Monday
 */
public record OfferAfterSchool(int leastMinutes, List<Integer> weekdays) implements BellRule {

    @Override
    public Text title() {
        return new Text("课后服务时间", "After-school service");
    }

    @Override
    public int deviation(BellSchedule bell) {
        return Math.max(0, leastMinutes - minutes(bell));
    }

    @Override
    public Text wrong(BellSchedule bell) {
        var service = BellTimes.afterSchool(bell);
        return Text.of(
                "课后服务 %s，共 %d 分钟，至少 %d 分钟",
                "after-school service: %s, %d minutes, at least %d expected",
                service.isEmpty() ? new Text("没有", "none") : BellTimes.words(service),
                minutes(bell),
                leastMinutes);
    }

    @Override
    public boolean judges(int weekday) {
        return weekdays.contains(weekday);
    }

    /** From the start of the first slot to the end of the last. */
    public static int minutes(BellSchedule bell) {
        var service = BellTimes.afterSchool(bell);
        return service.isEmpty()
                ? 0
                : BellTimes.minutes(service.getFirst().start(), service.getLast().end());
    }
}
