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
 * The lessons of a group all begin at the same time, as where pupils of parallel classes are mixed
 * or a course alternates between two rooms.
 *
 * <p>Point: group. Deviation: pairs of its lessons that begin at different times. From: FET,
 * activities same starting time.
 *
 * @param groups lessons of each group
 */
public record StartTogether(LessonGroups groups) implements PairRule {

    @Override
    public Text title() {
        return new Text("相关课同时开始", "Linked lessons start together");
    }

    @Override
    public boolean bindsStarts() {
        return true;
    }

    @Override
    public int deviation(
            Lesson first, int firstSlot, Lesson second, int secondSlot, School school) {
        return Order.startTogether(firstSlot, secondSlot, school) ? 0 : 1;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        return Pairs.explain(this, now, point, new Text("应同时开始", "should start together"));
    }
}
