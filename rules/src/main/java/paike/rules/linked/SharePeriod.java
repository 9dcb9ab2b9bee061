package paike.rules.linked;

import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.LessonGroups;
import paike.rules.Occupancy;
import paike.rules.PairRule;

/**
 * The lessons of a group all begin in the same period of the day, whatever the day.
 *
 * <p>Point: group. Deviation: pairs of its lessons that begin in different periods, each counted by
 * its own class. From: FET, activities same starting hour.
 *
 * @param groups lessons of each group
 */
public record SharePeriod(LessonGroups groups) implements PairRule {

    @Override
    public Text title() {
        return new Text("相关课在同一节次", "Linked lessons in one period");
    }

    @Override
    public int deviation(
            Lesson first, int firstSlot, Lesson second, int secondSlot, School school) {
        var one = school.grid().slot(firstSlot);
        var other = school.grid().slot(secondSlot);
        int period = school.week(first).period(firstSlot);
        boolean isSame =
                period == 0
                        ? one.start().equals(other.start())
                        : one.kind() == other.kind()
                                && period == school.week(second).period(secondSlot);
        return isSame ? 0 : 1;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        return Pairs.explain(
                this, now, point, new Text("应在同一节次", "should be in the same period of the day"));
    }
}
