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
 * Any two lessons of a group lie at least so many days apart; where that cannot be, two on one day
 * may have to follow one another without a period between.
 *
 * <p>1 day apart means different days. With 0 days only the part about one day is left, so that it
 * can be a must while the distance is a wish.
 *
 * <p>Point: group. Deviation: days lacking, summed over its pairs, and 1 for each pair that is torn
 * apart on one day; lessons that no week has both of are free. From: FET, min days between
 * activities.
 *
 * @param groups lessons of each group
 * @param days from one to the other
 * @param adjacentIfSameDay whether two on one day have to follow one another
 */
public record KeepLessonsDaysApart(LessonGroups groups, int days, boolean adjacentIfSameDay)
        implements PairRule {

    @Override
    public Text title() {
        return new Text("相关课间隔天数", "Linked lessons some days apart");
    }

    @Override
    public int deviation(
            Lesson first, int firstSlot, Lesson second, int secondSlot, School school) {
        if (!first.weekType().meets(second.weekType())) {
            return 0;
        }
        int between = Order.daysBetween(firstSlot, secondSlot, school);
        int lacking = Math.max(0, days - between);
        boolean isTorn =
                adjacentIfSameDay
                        && between == 0
                        && !Order.isNext(first, firstSlot, second, secondSlot, school)
                        && !Order.isNext(second, secondSlot, first, firstSlot, school);
        return isTorn ? lacking + 1 : lacking;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var apart =
                days == 1
                        ? new Text("应在不同的日子", "should be on different days")
                        : Text.of("应至少隔 %d 天", "should be at least %d days apart", days);
        var adjacent = new Text("在同一天应前后相连", "should follow one another if they are on one day");
        return Pairs.explain(
                this,
                now,
                point,
                !adjacentIfSameDay
                        ? apart
                        : days == 0 ? adjacent : Text.of("%s，%s", "%s and %s", apart, adjacent));
    }
}
