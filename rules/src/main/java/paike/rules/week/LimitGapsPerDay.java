package paike.rules.week;

import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import paike.model.Text;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Whose;

/**
 * A teacher, or a class, has at most so many free periods between lessons on each day.
 *
 * <p>Point: teacher or class. Deviation: free periods above {@code most}, over all days, less the
 * periods still to come; a time at which the teacher or class is not there, or the teacher is at a
 * meeting, is not free. From: FET, constraints TeacherMaxGapsPerDay and StudentsMaxGapsPerDay.
 *
 * @param whose whose days are looked at
 * @param most free periods a day
 */
public record LimitGapsPerDay(Whose whose, int most) implements MeasuredWeekRule {

    @Override
    public Text title() {
        return new Text("每天空堂上限", "Free periods per day");
    }

    @Override
    public int measure(Occupancy now, int index, int week) {
        int above = 0;
        for (int day = 0; day < now.school().grid().dayCount(); day++) {
            above += Math.max(0, Periods.gaps(now, whose, index, week, day) - most);
        }
        return above;
    }

    @Override
    public int deviation(Occupancy now, int point) {
        int above = worst(now, point);
        return above == 0 ? 0 : Math.max(0, above - now.toCome(whose, point));
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        int week = worstWeek(now, point);
        IntUnaryOperator gaps = day -> Periods.gaps(now, whose, point, week, day);
        IntPredicate broken = day -> gaps.applyAsInt(day) > most;
        return Days.finding(
                now,
                whose,
                point,
                broken,
                Text.of(
                        "%s 一天空堂超过 %d 节（%s）",
                        "%s has more than %d free periods between lessons a day (%s)",
                        whose.name(point, now.school()),
                        most,
                        Days.periods(now, broken, gaps)));
    }
}
