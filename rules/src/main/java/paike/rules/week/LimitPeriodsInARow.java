package paike.rules.week;

import paike.model.Text;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Whose;

/**
 * A teacher, or a class, has lessons in at most so many periods in a row; lunch or noon rest ends a
 * run, other breaks do not.
 *
 * <p>Point: (teacher or class) x day. Deviation: runs of more than {@code most} periods. From: FET,
 * constraints TeacherMaxHoursContinuously and StudentsMaxHoursContinuously.
 *
 * @param whose whose days are looked at
 * @param most periods in a row
 */
public record LimitPeriodsInARow(Whose whose, int most) implements MeasuredDayRule {

    @Override
    public Text title() {
        return new Text("连续上课节数上限", "Periods in a row");
    }

    @Override
    public int measure(Occupancy now, int index, int week, int day) {
        return Periods.longRuns(
                now.busyPeriods(whose, index, week, day), now.noonBreaks(whose, index, day), most);
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return worst(now, point);
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        return Days.finding(
                now,
                whose,
                point,
                Text.of(
                        "%s %s 有 %d 次连上超过 %d 节",
                        "%s has on %s %d runs of more than %d periods",
                        Days.name(now, whose, point),
                        Days.weekday(now, point),
                        worst(now, point),
                        most));
    }
}
