package paike.rules.schoolclass;

import java.util.List;
import paike.model.Text;
import paike.rules.AmountRule;
import paike.rules.ClassRule;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Words;

/**
 * A class has exactly so many periods a week, all subjects together.
 *
 * <p>Point: class. Deviation: periods too many or too few in two weeks. From: S1.1 (26 in grades
 * 1-2, 30 in grades 3-6), 课程方案 2022 (domain notes C2, 2.1).
 *
 * @param periods a week
 */
public record KeepWeeklyTotal(int periods) implements ClassRule, AmountRule {

    @Override
    public Text title() {
        return new Text("周总课时", "Weekly periods in all");
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return Math.abs(halves(now, point) - 2 * periods);
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var schoolClass = now.school().classes().get(point);
        int halves = halves(now, point);
        return new Finding(
                halves < 2 * periods
                        ? Words.lacking(now, schoolClass, 2 * periods - halves)
                        : Words.unplanned(now, schoolClass),
                Text.of(
                        "%s 每周共 %s 节，规定 %d 节",
                        "%s has %s periods a week in all, %d expected",
                        schoolClass.name(),
                        Words.periods(halves),
                        periods),
                List.of());
    }

    /** Periods of all subjects in two weeks. */
    public static int halves(Occupancy now, int schoolClass) {
        int halves = 0;
        for (int subject = 0; subject < now.school().subjects().size(); subject++) {
            halves += now.subjectHalves(schoolClass, subject);
        }
        return halves;
    }
}
