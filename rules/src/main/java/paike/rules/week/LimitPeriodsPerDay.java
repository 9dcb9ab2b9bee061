package paike.rules.week;

import paike.model.Text;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Whose;

/**
 * A teacher, or a class, has lessons in at most so many periods a day.
 *
 * <p>Point: (teacher or class) x day. Deviation: periods above {@code most}. From: FET, constraints
 * TeacherMaxHoursDaily and StudentsMaxHoursDaily, which count each such day once, as the cost STEP
 * does.
 *
 * @param whose whose days are looked at
 * @param most periods a day
 */
public record LimitPeriodsPerDay(Whose whose, int most) implements MeasuredDayRule {

    @Override
    public Text title() {
        return new Text("每天节数上限", "Periods per day");
    }

    @Override
    public int measure(Occupancy now, int index, int week, int day) {
        return Long.bitCount(now.busyPeriods(whose, index, week, day));
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return Math.max(0, worst(now, point) - most);
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        return Days.finding(
                now,
                whose,
                point,
                Text.of(
                        "%s %s 有 %d 节课，最多 %d 节",
                        "%s has on %s %d periods with lessons, at most %d allowed",
                        Days.name(now, whose, point),
                        Days.weekday(now, point),
                        worst(now, point),
                        most));
    }
}
