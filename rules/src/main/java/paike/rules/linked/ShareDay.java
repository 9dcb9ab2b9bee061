package paike.rules.linked;

import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.LessonGroups;
import paike.rules.Occupancy;
import paike.rules.Order;
import paike.rules.PairRule;

/**
 * The lessons of a group are all on the same day.
 *
 * <p>Point: group. Deviation: pairs of its lessons on different days. From: FET, activities same
 * starting day.
 *
 * @param groups lessons of each group
 */
public record ShareDay(LessonGroups groups) implements PairRule {

    @Override
    public Text title() {
        return new Text("相关课在同一天", "Linked lessons on one day");
    }

    @Override
    public int deviation(
            Lesson first, int firstSlot, Lesson second, int secondSlot, School school) {
        return Order.daysBetween(firstSlot, secondSlot, school) == 0 ? 0 : 1;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        return Pairs.explain(this, now, point, new Text("应在同一天", "should be on one day"));
    }
}
