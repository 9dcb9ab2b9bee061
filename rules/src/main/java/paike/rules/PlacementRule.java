package paike.rules;

import java.util.function.IntConsumer;
import paike.model.school.Lesson;
import paike.model.school.School;

/**
 * A rule that judges each placement by itself: its points are the lessons.
 *
 * <p>The solver folds such rules into a table of costs and never offers a place that a must-rule of
 * this kind forbids.
 */
public interface PlacementRule extends Rule {

    /**
     * How far a lesson is from keeping the rule at a place.
     *
     * @param slot index of its first slot
     * @param room index of its room, or {@link Occupancy#NONE}
     */
    int deviation(Lesson lesson, int slot, int room, School school);

    Finding explain(Lesson lesson, int slot, int room, School school);

    @Override
    default int pointCount(School school) {
        return school.lessons().size();
    }

    @Override
    default void pointsOf(Lesson lesson, int slot, int room, School school, IntConsumer point) {
        point.accept(lesson.index());
    }

    @Override
    default int deviation(Occupancy now, int point) {
        int slot = now.slotOf(point);
        return slot == Occupancy.NONE
                ? 0
                : deviation(now.lesson(point), slot, now.roomOf(point), now.school());
    }

    @Override
    default Finding explain(Occupancy now, int point) {
        return explain(now.lesson(point), now.slotOf(point), now.roomOf(point), now.school());
    }

    @Override
    default int classOf(int point, School school) {
        var classes = school.lessons().get(point).classes();
        return classes.isEmpty() ? NO_CLASS : classes.getFirst().index();
    }
}
