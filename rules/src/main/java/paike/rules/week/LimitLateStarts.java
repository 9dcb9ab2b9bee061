package paike.rules.week;

import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import paike.model.Text;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Whose;

/**
 * The days of a teacher, or of a class, begin with the first period; at most so many a week begin
 * with the second, none later. A period at which the teacher or class is not there is none of them.
 *
 * <p>Point: teacher or class. Deviation: days that begin late above {@code most}, and once more
 * each day that begins after the second period; every period still to come may mend a day. From:
 * FET, constraint StudentsEarlyMaxBeginningsAtSecondHour.
 *
 * @param whose whose days are looked at
 * @param most days a week that may begin with the second period
 */
public record LimitLateStarts(Whose whose, int most) implements MeasuredWeekRule {

    @Override
    public Text title() {
        return new Text("每天从第一节开始", "Days begin with the first period");
    }

    @Override
    public int measure(Occupancy now, int index, int week) {
        int late = -most;
        int veryLate = 0;
        for (int day = 0; day < now.school().grid().dayCount(); day++) {
            int free = Periods.freeAtFirst(now, whose, index, week, day);
            late += free > 0 ? 1 : 0;
            veryLate += free > 1 ? 1 : 0;
        }
        int toCome = now.toCome(whose, index);
        return Math.max(0, late - toCome) + Math.max(0, veryLate - toCome);
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return worst(now, point);
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        int week = worstWeek(now, point);
        IntUnaryOperator free = day -> Periods.freeAtFirst(now, whose, point, week, day);
        IntPredicate late = day -> free.applyAsInt(day) > 0;
        return Days.finding(
                now,
                whose,
                point,
                late,
                Text.of(
                        "%s 开头空着：%s；每周最多 %d 天从第二节开始",
                        "%s has free periods at first (%s);"
                                + " at most %d days a week may begin with the second period",
                        whose.name(point, now.school()),
                        Days.periods(now, late, free),
                        most));
    }
}
