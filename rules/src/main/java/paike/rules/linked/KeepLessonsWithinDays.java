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
 * Any two lessons of a group lie at most so many days apart.
 *
 * <p>Point: group. Deviation: days above, summed over its pairs. From: FET, max days between
 * activities.
 *
 * @param groups lessons of each group
 * @param days from one to the other; 0 = on one day
 */
public record KeepLessonsWithinDays(LessonGroups groups, int days) implements PairRule {

    @Override
    public Text title() {
        return new Text("相关课集中在几天内", "Linked lessons within some days");
    }

    @Override
    public int deviation(
            Lesson first, int firstSlot, Lesson second, int secondSlot, School school) {
        return Math.max(0, Order.daysBetween(firstSlot, secondSlot, school) - days);
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        return Pairs.explain(
                this, now, point, Text.of("相隔不应超过 %d 天", "should be at most %d days apart", days));
    }
}
