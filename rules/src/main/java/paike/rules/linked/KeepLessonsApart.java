package paike.rules.linked;

import java.util.function.IntConsumer;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.ClashRule;
import paike.rules.Finding;
import paike.rules.LessonGroups;
import paike.rules.Occupancy;
import paike.rules.Order;
import paike.rules.PairRule;

/**
 * No two lessons of a group are held at the same time, though no class or teacher has both, as
 * where they share equipment.
 *
 * <p>Point: group. Deviation: periods that overlap, summed over its pairs. From: FET, activities
 * not overlapping.
 *
 * @param groups lessons of each group
 */
public record KeepLessonsApart(LessonGroups groups) implements PairRule, ClashRule {

    @Override
    public Text title() {
        return new Text("相关课不同时上", "Linked lessons never at once");
    }

    @Override
    public void resourcesOf(Lesson lesson, School school, IntConsumer resource) {
        for (int group : groups.groupsOf(lesson.index(), school)) {
            resource.accept(group);
        }
    }

    @Override
    public int deviation(
            Lesson first, int firstSlot, Lesson second, int secondSlot, School school) {
        return first.weekType().meets(second.weekType())
                ? Order.overlap(first, firstSlot, second, secondSlot, school)
                : 0;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        return Pairs.explain(this, now, point, new Text("不应同时上课", "should not overlap"));
    }
}
