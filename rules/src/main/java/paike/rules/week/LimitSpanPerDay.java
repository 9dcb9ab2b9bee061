package paike.rules.week;

import paike.model.Text;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Whose;

/**
 * From the first to the last lesson of a day of a teacher, or of a class, there are at most so many
 * periods, free ones included.
 *
 * <p>Point: (teacher or class) x day. Deviation: periods above {@code most}. From: FET, constraints
 * TeacherMaxSpanPerDay and StudentsMaxSpanPerDay.
 *
 * @param whose whose days are looked at
 * @param most periods from the first to the last lesson
 */
public record LimitSpanPerDay(Whose whose, int most) implements MeasuredDayRule {

    @Override
    public Text title() {
        return new Text("每天首末节跨度上限", "Span of a day");
    }

    @Override
    public int measure(Occupancy now, int index, int week, int day) {
        return Periods.span(now, whose, index, week, day);
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
                        "%s %s 从第一节课到最后一节课共 %d 节，最多 %d 节",
                        "%s needs on %s %d periods from the first to the last lesson,"
                                + " at most %d allowed",
                        Days.name(now, whose, point),
                        Days.weekday(now, point),
                        worst(now, point),
                        most));
    }
}
