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
 * In a group, each lesson ends before the next one begins, be it on one day or on different days of
 * the week.
 *
 * <p>Point: group. Deviation: neighbours of its line in the wrong order or overlapping. From: FET,
 * two activities ordered.
 *
 * @param groups lessons of each group
 */
public record KeepLessonsInOrder(LessonGroups groups) implements PairRule {

    @Override
    public Text title() {
        return new Text("相关课按顺序", "Linked lessons in order");
    }

    @Override
    public boolean neighboursOnly() {
        return true;
    }

    @Override
    public int deviation(
            Lesson first, int firstSlot, Lesson second, int secondSlot, School school) {
        return Order.day(firstSlot, school) < Order.day(secondSlot, school)
                        || Order.isBefore(first, firstSlot, second, secondSlot, school)
                ? 0
                : 1;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        return Pairs.explain(this, now, point, new Text("应按此顺序上课", "should be held in this order"));
    }
}
