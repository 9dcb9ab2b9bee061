package paike.rules.week;

import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import paike.model.Text;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Whose;

/**
 * From the first to the last lesson of a day of a teacher, or of a class, there are at most so many
 * periods, free ones included; on one day of the week one more is allowed.
 *
 * <p>Point: teacher or class. Deviation: periods above {@code most}, of all days together, less the
 * one. From: FET, constraint TeacherMaxSpanPerDay, with its exception of one day.
 *
 * @param whose whose days are looked at
 * @param most periods from the first to the last lesson
 */
public record LimitSpanButOneDay(Whose whose, int most) implements MeasuredWeekRule {

    @Override
    public Text title() {
        return new Text("每天首末节跨度上限（一天可多一节）", "Span of all days but one");
    }

    @Override
    public int measure(Occupancy now, int index, int week) {
        int above = 0;
        for (int day = 0; day < now.school().grid().dayCount(); day++) {
            above += Math.max(0, Periods.span(now, whose, index, week, day) - most);
        }
        return above;
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return Math.max(0, worst(now, point) - 1);
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        int week = worstWeek(now, point);
        IntUnaryOperator span = day -> Periods.span(now, whose, point, week, day);
        IntPredicate isLong = day -> span.applyAsInt(day) > most;
        return Days.finding(
                now,
                whose,
                point,
                isLong,
                Text.of(
                        "%s 从第一节课到最后一节课：%s；每天最多 %d 节，每周可有一天多一节",
                        "%s needs from the first to the last lesson: %s;"
                                + " at most %d a day, and one more on one day, allowed",
                        whose.name(point, now.school()),
                        Days.periods(now, isLong, span),
                        most));
    }
}
