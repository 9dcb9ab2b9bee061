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
 * In a group, of two neighbours on one day the first ends before the second begins.
 *
 * <p>Point: group. Deviation: neighbours of its line that are on one day in the wrong order or
 * overlapping; lessons that no week has both of are free. From: FET, two activities ordered if same
 * day.
 *
 * @param groups lessons of each group
 */
public record KeepOrderOnDay(LessonGroups groups) implements PairRule {

    @Override
    public Text title() {
        return new Text("相关课同一天按顺序", "Linked lessons in order if on one day");
    }

    @Override
    public boolean neighboursOnly() {
        return true;
    }

    @Override
    public int deviation(
            Lesson first, int firstSlot, Lesson second, int secondSlot, School school) {
        return !first.weekType().meets(second.weekType())
                        || Order.daysBetween(firstSlot, secondSlot, school) > 0
                        || Order.isBefore(first, firstSlot, second, secondSlot, school)
                ? 0
                : 1;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        return Pairs.explain(
                this, now, point, new Text("在同一天应按此顺序上课", "should be in this order if on one day"));
    }
}
