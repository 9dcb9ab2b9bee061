package paike.rules.week;

import java.util.function.IntPredicate;
import paike.model.Text;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Whose;

/**
 * A teacher, or a class, has lessons on at most so many days a week, after-school service included.
 *
 * <p>Point: teacher or class. Deviation: days above {@code most}. From: FET, constraints
 * TeacherMaxDaysPerWeek and StudentsMaxDaysPerWeek.
 *
 * @param whose whose week is looked at
 * @param most days a week
 */
public record LimitDaysPerWeek(Whose whose, int most) implements MeasuredWeekRule {

    @Override
    public Text title() {
        return new Text("每周上课天数上限", "Days per week");
    }

    @Override
    public int measure(Occupancy now, int index, int week) {
        int days = 0;
        for (int day = 0; day < now.school().grid().dayCount(); day++) {
            days += whose.grid(now).busyMask(index, week, day) != 0 ? 1 : 0;
        }
        return days;
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return Math.max(0, worst(now, point) - most);
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        int week = worstWeek(now, point);
        IntPredicate busy = day -> whose.grid(now).busyMask(point, week, day) != 0;
        return Days.ofWeek(
                now,
                whose,
                point,
                busy,
                Text.of(
                        "%s 每周 %d 天有课（%s），最多 %d 天",
                        "%s has lessons on %d days a week (%s), at most %d allowed",
                        whose.name(point, now.school()),
                        measure(now, point, week),
                        Days.names(now, busy),
                        most));
    }
}
