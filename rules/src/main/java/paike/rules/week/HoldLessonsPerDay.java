package paike.rules.week;

import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import paike.model.Text;
import paike.rules.Finding;
import paike.rules.Lessons;
import paike.rules.Occupancy;
import paike.rules.Whose;
import paike.rules.Words;

/**
 * On a day on which a teacher, or a class, has some lessons, such as those with a tag, they take at
 * least so many periods.
 *
 * <p>Point: teacher or class. Deviation: periods of these lessons lacking, over all days that have
 * any, less the periods still to come. From: FET, constraints TeacherActivityTagMinHoursDaily and
 * StudentsActivityTagMinHoursDaily with empty days allowed.
 *
 * @param whose whose days are looked at
 * @param lessons lessons that count
 * @param least periods a day
 */
public record HoldLessonsPerDay(Whose whose, Lessons lessons, int least)
        implements MeasuredWeekRule {

    @Override
    public Text title() {
        return new Text("某些课每天节数下限", "Some lessons' least periods per day");
    }

    @Override
    public int measure(Occupancy now, int index, int week) {
        int lacking = 0;
        for (int day = 0; day < now.school().grid().dayCount(); day++) {
            int periods = periods(now, index, week, day);
            lacking += periods > 0 ? Math.max(0, least - periods) : 0;
        }
        return lacking;
    }

    private int periods(Occupancy now, int index, int week, int day) {
        return Long.bitCount(
                Periods.busyWith(lessons.in(now.school()), now, whose, index, week, day));
    }

    @Override
    public int deviation(Occupancy now, int point) {
        int lacking = worst(now, point);
        return lacking == 0 ? 0 : Math.max(0, lacking - now.toCome(whose, point));
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        int week = worstWeek(now, point);
        IntUnaryOperator periods = day -> periods(now, point, week, day);
        IntPredicate broken = day -> periods.applyAsInt(day) > 0 && periods.applyAsInt(day) < least;
        var found = Days.finding(now, whose, point, broken, Text.same(""));
        var meant =
                found.lessons().stream()
                        .filter(lesson -> lessons.include(lesson, now.school()))
                        .toList();
        return new Finding(
                found.place(),
                Text.of(
                        "%s 一天的%s不足 %d 节（%s）",
                        "%1$s has fewer than %3$d periods of %2$s a day (%4$s)",
                        whose.name(point, now.school()),
                        Words.subjects(meant),
                        least,
                        Days.periods(now, broken, periods)),
                meant);
    }
}
