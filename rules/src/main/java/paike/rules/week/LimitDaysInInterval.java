package paike.rules.week;

import java.util.function.IntPredicate;
import paike.model.Text;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Whose;

/**
 * A teacher, or a class, has lessons in some periods, such as the first or the last ones, on at
 * most so many days a week.
 *
 * <p>Point: teacher or class. Deviation: days with lessons in these periods above {@code most}.
 * From: FET, constraints TeacherIntervalMaxDaysPerWeek and StudentsIntervalMaxDaysPerWeek.
 *
 * @param whose whose week is looked at
 * @param from number of the first of these periods
 * @param to number of the last of these periods
 * @param most days a week
 */
public record LimitDaysInInterval(Whose whose, int from, int to, int most)
        implements MeasuredWeekRule {

    @Override
    public Text title() {
        return new Text("某些节次每周天数上限", "Days per week with lessons in some periods");
    }

    @Override
    public int measure(Occupancy now, int index, int week) {
        int days = 0;
        for (int day = 0; day < now.school().grid().dayCount(); day++) {
            days += isBusy(now, index, week, day) ? 1 : 0;
        }
        return days;
    }

    private boolean isBusy(Occupancy now, int index, int week, int day) {
        return (now.busyPeriods(whose, index, week, day) & Periods.span(from, to)) != 0;
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return Math.max(0, worst(now, point) - most);
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        int week = worstWeek(now, point);
        IntPredicate busy = day -> isBusy(now, point, week, day);
        return Days.ofWeek(
                now,
                whose,
                point,
                busy,
                Text.of(
                        "%s 每周 %d 天在第 %d–%d 节有课（%s），最多 %d 天",
                        "%s has on %d days a week lessons in periods %d–%d (%s), at most %d allowed",
                        whose.name(point, now.school()),
                        measure(now, point, week),
                        from,
                        to,
                        Days.names(now, busy),
                        most));
    }
}
