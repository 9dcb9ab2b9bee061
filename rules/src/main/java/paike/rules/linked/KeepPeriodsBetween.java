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
 * Between two lessons of a group on one day lie at least so many periods.
 *
 * <p>Point: group. Deviation: periods lacking, summed over its pairs; two that overlap lack the
 * periods they share as well. Lessons that no week has both of are free. From: FET, min gaps
 * between activities.
 *
 * @param groups lessons of each group
 * @param least periods between, from 1
 */
public record KeepPeriodsBetween(LessonGroups groups, int least) implements PairRule {

    @Override
    public Text title() {
        return new Text("相关课之间空出节次", "Periods between linked lessons");
    }

    @Override
    public int deviation(
            Lesson first, int firstSlot, Lesson second, int secondSlot, School school) {
        if (!first.weekType().meets(second.weekType())
                || !Order.areNumberedAlike(first, firstSlot, second, secondSlot, school)) {
            return 0;
        }
        int one = school.week(first).period(firstSlot);
        int other = school.week(second).period(secondSlot);
        return Math.max(
                0,
                other > one
                        ? one + first.lengthInPeriods() + least - other
                        : other + second.lengthInPeriods() + least - one);
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        return Pairs.explain(
                this,
                now,
                point,
                Text.of("之间应至少空 %d 节", "should have at least %d periods between them", least));
    }
}
