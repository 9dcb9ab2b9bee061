package paike.rules.week;

import java.util.function.IntPredicate;
import paike.model.Text;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Whose;

/**
 * A teacher, or a class, goes from one building to another at most so many times a week.
 *
 * <p>Point: teacher or class. Deviation: changes within days above {@code most}; lessons in no
 * room, or in a room of no building, are passed over. From: FET, constraints
 * TeacherMaxBuildingChangesPerWeek and StudentsMaxBuildingChangesPerWeek.
 *
 * @param whose whose week is looked at
 * @param most changes a week
 */
public record LimitBuildingChangesPerWeek(Whose whose, int most) implements MeasuredWeekRule {

    @Override
    public Text title() {
        return new Text("每周换楼次数上限", "Changes of building per week");
    }

    @Override
    public int measure(Occupancy now, int index, int week) {
        int changes = 0;
        for (int day = 0; day < now.school().grid().dayCount(); day++) {
            changes += Buildings.changes(now, whose, index, week, day);
        }
        return changes;
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return Math.max(0, worst(now, point) - most);
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        int week = worstWeek(now, point);
        IntPredicate changing = day -> Buildings.changes(now, whose, point, week, day) > 0;
        return Days.ofWeek(
                now,
                whose,
                point,
                changing,
                Text.of(
                        "%s 一周换楼 %d 次（%s），最多 %d 次",
                        "%s changes building %d times a week (%s), at most %d allowed",
                        whose.name(point, now.school()),
                        measure(now, point, week),
                        Days.names(now, changing),
                        most));
    }
}
