package paike.rules.week;

import java.util.function.IntUnaryOperator;
import paike.model.Text;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Whose;

/**
 * A teacher, or a class, has at most so many free periods between lessons in a week.
 *
 * <p>Point: teacher or class. Deviation: free periods above {@code most}, less the periods still to
 * come; a time at which the teacher or class is not there, or the teacher is at a meeting, is not
 * free. From: FET, constraints TeacherMaxGapsPerWeek and StudentsMaxGapsPerWeek.
 *
 * @param whose whose week is looked at
 * @param most free periods a week
 */
public record LimitGapsPerWeek(Whose whose, int most) implements MeasuredWeekRule {

    @Override
    public Text title() {
        return new Text("每周空堂上限", "Free periods per week");
    }

    @Override
    public int measure(Occupancy now, int index, int week) {
        int gaps = 0;
        for (int day = 0; day < now.school().grid().dayCount(); day++) {
            gaps += Periods.gaps(now, whose, index, week, day);
        }
        return gaps;
    }

    @Override
    public int deviation(Occupancy now, int point) {
        int above = worst(now, point) - most;
        return above <= 0 ? 0 : Math.max(0, above - now.toCome(whose, point));
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        int week = worstWeek(now, point);
        IntUnaryOperator gaps = day -> Periods.gaps(now, whose, point, week, day);
        return Days.finding(
                now,
                whose,
                point,
                day -> gaps.applyAsInt(day) > 0,
                Text.of(
                        "%s 一周空 %d 节（%s），最多 %d 节",
                        "%s has %d free periods between lessons a week (%s), at most %d allowed",
                        whose.name(point, now.school()),
                        measure(now, point, week),
                        Days.periods(now, day -> gaps.applyAsInt(day) > 0, gaps),
                        most));
    }
}
