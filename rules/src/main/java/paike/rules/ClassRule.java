package paike.rules;

import java.util.function.IntConsumer;
import paike.model.school.Lesson;
import paike.model.school.School;

/** A rule whose points are the classes. */
public interface ClassRule extends Rule {

    @Override
    default int pointCount(School school) {
        return school.classes().size();
    }

    @Override
    default void pointsOf(Lesson lesson, int slot, int room, School school, IntConsumer point) {
        var classes = lesson.classes();
        for (int i = 0; i < classes.size(); i++) {
            point.accept(classes.get(i).index());
        }
    }

    @Override
    default int classOf(int point, School school) {
        return point;
    }
}
