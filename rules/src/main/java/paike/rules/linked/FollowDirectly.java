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
 * In a group, each lesson is followed by the next without a period between; a break of everybody,
 * at which no class and no teacher is available, may lie between.
 *
 * <p>Point: group. Deviation: neighbours of its line that do not follow one another. From: FET, two
 * activities consecutive.
 *
 * @param groups lessons of each group
 */
public record FollowDirectly(LessonGroups groups) implements PairRule {

    @Override
    public Text title() {
        return new Text("相关课依次相连", "Linked lessons follow directly");
    }

    @Override
    public boolean neighboursOnly() {
        return true;
    }

    @Override
    public int deviation(
            Lesson first, int firstSlot, Lesson second, int secondSlot, School school) {
        return Order.isNextOpen(first, firstSlot, second, secondSlot, school) ? 0 : 1;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        return Pairs.explain(
                this, now, point, new Text("应依次相连", "should follow directly, in this order"));
    }
}
