package paike.rules.week;

import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import paike.model.Text;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Whose;

/**
 * A teacher, or a class, has lessons in at least so many periods of each day: nobody comes for one
 * lesson.
 *
 * <p>Point: teacher or class. Deviation: periods lacking, over all days, less the periods still to
 * come. From: FET, constraints StudentsMinHoursDaily and TeacherMinHoursDaily.
 *
 * @param whose whose days are looked at
 * @param least periods a day
 * @param allowEmptyDays whether a day may also be without any lesson
 */
public record HoldPeriodsPerDay(Whose whose, int least, boolean allowEmptyDays)
        implements MeasuredWeekRule {

    @Override
    public Text title() {
        return new Text("每天节数下限", "Least periods per day");
    }

    @Override
    public int measure(Occupancy now, int index, int week) {
        int lacking = 0;
        for (int day = 0; day < now.school().grid().dayCount(); day++) {
            int periods = Long.bitCount(now.busyPeriods(whose, index, week, day));
            lacking += isShort(periods) ? least - periods : 0;
        }
        return lacking;
    }

    private boolean isShort(int periods) {
        return periods < least && (periods > 0 || !allowEmptyDays);
    }

    @Override
    public int deviation(Occupancy now, int point) {
        int lacking = worst(now, point);
        return lacking == 0 ? 0 : Math.max(0, lacking - now.toCome(whose, point));
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        int week = worstWeek(now, point);
        IntUnaryOperator periods = day -> Long.bitCount(now.busyPeriods(whose, point, week, day));
        IntPredicate broken = day -> isShort(periods.applyAsInt(day));
        return Days.finding(
                now,
                whose,
                point,
                broken,
                Text.of(
                        "%s 一天的课不足 %d 节（%s）",
                        "%s has fewer than %d periods with lessons a day (%s)",
                        whose.name(point, now.school()),
                        least,
                        Days.periods(now, broken, periods)));
    }
}
