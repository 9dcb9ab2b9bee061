package paike.rules.bell;

import java.util.List;
import paike.model.Text;
import paike.model.school.BellSchedule;
import paike.model.school.IntervalKind;

/**
 * Assemblies, of the morning and the evening, take at least so many minutes a day.
 *
 * <p>Point: grade x bell schedule. Deviation: minutes short, all assemblies of a day together.
 * From: "晨夕会 20 分钟" (domain notes 2.3).
 *
 * @param minutes a day
 */
public record HoldAssembly(int minutes) implements BellRule {

    @Override
    public Text title() {
        return new Text("晨会", "Assembly");
    }

    @Override
    public int deviation(BellSchedule bell) {
        return Math.max(0, minutes - held(bell));
    }

    @Override
    public Text wrong(BellSchedule bell) {
        return Text.of(
                "晨会、夕会共 %d 分钟，至少 %d 分钟",
                "%d minutes of assembly, at least %d expected", held(bell), minutes);
    }

    private static int held(BellSchedule bell) {
        return bell.minutes(List.of(IntervalKind.ASSEMBLY));
    }
}
