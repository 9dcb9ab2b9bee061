package paike.rules.bell;

import paike.model.Text;
import paike.model.school.BellInterval;
import paike.model.school.BellSchedule;
import paike.model.school.IntervalKind;

/**
 * On one weekday the bell schedule has time to raise the flag.
 *
 * <p>Point: grade x bell schedule of that weekday. Deviation: 1 if it has neither an assembly nor
 * an event with 旗 in its name. From: S1.10 "每周一国旗下" (domain notes C12).
 *
 * @param weekday 1 = Monday
 */
public record HoldFlagRaising(int weekday) implements BellRule {

    @Override
    public Text title() {
        return new Text("升旗仪式", "Flag raising");
    }

    @Override
    public int deviation(BellSchedule bell) {
        return bell.intervals().stream().anyMatch(HoldFlagRaising::isHeldIn) ? 0 : 1;
    }

    @Override
    public Text wrong(BellSchedule bell) {
        return new Text(
                "没有升旗的时间，应有晨会或名称含“旗”的活动",
                "no time to raise the flag; an assembly, or an event with 旗 in its name, expected");
    }

    @Override
    public boolean judges(int day) {
        return day == weekday;
    }

    private static boolean isHeldIn(BellInterval interval) {
        return interval.kind() == IntervalKind.ASSEMBLY
                || (interval.kind() == IntervalKind.EVENT && interval.name().contains("旗"));
    }
}
