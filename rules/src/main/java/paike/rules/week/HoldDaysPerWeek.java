package paike.rules.week;

import java.util.function.IntPredicate;
import paike.model.Text;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Whose;

/**
 * A teacher, or a class, has lessons on at least so many days a week.
 *
 * <p>Point: teacher or class. Deviation: days lacking, less the periods still to come. From: FET,
 * constraints TeacherMinDaysPerWeek and TeachersMinDaysPerWeek.
 *
 * @param whose whose week is looked at
 * @param least days a week
 */
public record HoldDaysPerWeek(Whose whose, int least) implements MeasuredWeekRule {

    @Override
    public Text title() {
        return new Text("每周上课天数下限", "Least days per week");
    }

    /** Days lacking. */
    @Override
    public int measure(Occupancy now, int index, int week) {
        int lacking = least;
        for (int day = 0; day < now.school().grid().dayCount(); day++) {
            lacking -= now.busyPeriods(whose, index, week, day) != 0 ? 1 : 0;
        }
        return lacking;
    }

    @Override
    public int deviation(Occupancy now, int point) {
        int lacking = worst(now, point);
        return lacking <= 0 ? 0 : Math.max(0, lacking - now.toCome(whose, point));
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        int week = worstWeek(now, point);
        IntPredicate busy = day -> now.busyPeriods(whose, point, week, day) != 0;
        return Days.ofWeek(
                now,
                whose,
                point,
                busy,
                Text.of(
                        "%s 每周只有 %d 天有课，至少 %d 天",
                        "%s has lessons on %d days a week, at least %d expected",
                        whose.name(point, now.school()),
                        least - measure(now, point, week),
                        least));
    }
}
