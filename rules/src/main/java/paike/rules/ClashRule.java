package paike.rules;

import java.util.function.IntConsumer;
import paike.model.school.Lesson;
import paike.model.school.School;

/**
 * A rule that is kept exactly if no two lessons that share one of its resources overlap in time,
 * such as the lessons of one teacher.
 */
public interface ClashRule extends Rule {

    /** Names the resources a lesson takes, each a number that this rule alone understands. */
    void resourcesOf(Lesson lesson, School school, IntConsumer resource);
}
