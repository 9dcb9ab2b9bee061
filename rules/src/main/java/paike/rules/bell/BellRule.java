package paike.rules.bell;

import static java.util.Objects.requireNonNull;

import java.util.List;
import paike.model.Text;
import paike.model.school.BellSchedule;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.StaticRule;

/** A rule that judges each bell schedule of a grade by itself; no lesson can change it. */
public interface BellRule extends StaticRule {

    /** How far a bell schedule is from keeping the rule; 0 = kept. */
    int deviation(BellSchedule bell);

    /** What is wrong with a bell schedule; the second half of a sentence. */
    Text wrong(BellSchedule bell);

    /** Whether the rule asks anything of a weekday, 1 = Monday. */
    default boolean judges(int weekday) {
        return true;
    }

    @Override
    default int pointCount(School school) {
        return BellDays.pointCount(school);
    }

    @Override
    default int classOf(int point, School school) {
        return BellDays.firstClass(point, school).index();
    }

    @Override
    default int deviation(Occupancy now, int point) {
        var days = BellDays.of(point, now.school(), this::judges);
        return days == null ? 0 : deviation(days.bell());
    }

    @Override
    default Finding explain(Occupancy now, int point) {
        var days = requireNonNull(BellDays.of(point, now.school(), this::judges));
        return new Finding(
                days.place(),
                Text.of("%s：%s", "%s: %s", days.words(), wrong(days.bell())),
                List.of());
    }
}
