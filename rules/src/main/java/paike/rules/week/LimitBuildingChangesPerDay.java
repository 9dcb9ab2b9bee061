package paike.rules.week;

import paike.model.Text;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Whose;

/**
 * A teacher, or a class, goes from one building to another at most so many times a day.
 *
 * <p>Point: (teacher or class) x day. Deviation: changes above {@code most}; lessons in no room, or
 * in a room of no building, are passed over. From: FET, constraints TeacherMaxBuildingChangesPerDay
 * and StudentsMaxBuildingChangesPerDay.
 *
 * @param whose whose days are looked at
 * @param most changes a day
 */
public record LimitBuildingChangesPerDay(Whose whose, int most) implements MeasuredDayRule {

    @Override
    public Text title() {
        return new Text("每天换楼次数上限", "Changes of building per day");
    }

    @Override
    public int measure(Occupancy now, int index, int week, int day) {
        return Buildings.changes(now, whose, index, week, day);
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
                        "%s %s 换楼 %d 次，最多 %d 次",
                        "%s changes building on %s %d times, at most %d allowed",
                        Days.name(now, whose, point),
                        Days.weekday(now, point),
                        worst(now, point),
                        most));
    }
}
