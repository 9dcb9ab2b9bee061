package paike.rules;

import java.util.function.IntConsumer;
import paike.model.school.Lesson;
import paike.model.school.School;

/** A rule about lessons that belong together: its points are the groups. */
public interface GroupRule extends Rule {

    LessonGroups groups();

    @Override
    default int pointCount(School school) {
        return groups().count();
    }

    @Override
    default boolean concerns(Lesson lesson, School school) {
        return groups().groupsOf(lesson.index(), school).length > 0;
    }

    @Override
    default void pointsOf(Lesson lesson, int slot, int room, School school, IntConsumer point) {
        for (int group : groups().groupsOf(lesson.index(), school)) {
            point.accept(group);
        }
    }
}
