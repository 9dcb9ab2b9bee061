package paike.rules.week;

import paike.model.Text;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Whose;

/**
 * A teacher, or a class, that goes from one building to another has at least so many periods
 * between the two lessons.
 *
 * <p>Point: (teacher or class) x day. Deviation: changes of building with fewer periods between;
 * lessons in no room, or in a room of no building, are passed over. From: FET, constraints
 * TeacherMinGapsBetweenBuildingChanges and StudentsMinGapsBetweenBuildingChanges.
 *
 * @param whose whose days are looked at
 * @param least periods between
 */
public record HoldGapsBetweenBuildings(Whose whose, int least) implements MeasuredDayRule {

    @Override
    public Text title() {
        return new Text("换楼前后留空堂", "Time to change building");
    }

    @Override
    public int measure(Occupancy now, int index, int week, int day) {
        return Buildings.changes(now, whose, index, week, day, least);
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return worst(now, point);
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        return Days.finding(
                now,
                whose,
                point,
                Text.of(
                        "%s %s 有 %d 次换楼前后没有空出 %d 节",
                        "%s changes building on %s %d times without %d periods between",
                        Days.name(now, whose, point),
                        Days.weekday(now, point),
                        worst(now, point),
                        least));
    }
}
