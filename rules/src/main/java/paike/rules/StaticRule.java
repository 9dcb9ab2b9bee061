package paike.rules;

import java.util.function.IntConsumer;
import paike.model.school.Lesson;
import paike.model.school.School;

/** A rule that reads only what the school states: no lesson can change it. */
public interface StaticRule extends Rule {

    @Override
    default void pointsOf(Lesson lesson, int slot, int room, School school, IntConsumer point) {
        // no point depends on a lesson
    }

    @Override
    default boolean isStatic() {
        return true;
    }
}
