package paike.rules;

import java.util.function.IntConsumer;
import paike.model.school.Lesson;
import paike.model.school.School;

/** A rule whose points are days of classes: class * dayCount + day. */
public interface ClassDayRule extends Rule {

    @Override
    default int pointCount(School school) {
        return school.classes().size() * school.grid().dayCount();
    }

    /** The day that the lesson is on; a rule that lessons of other days can change names them. */
    @Override
    default void pointsOf(Lesson lesson, int slot, int room, School school, IntConsumer point) {
        int day = school.grid().slot(slot).day();
        var classes = lesson.classes();
        for (int i = 0; i < classes.size(); i++) {
            point.accept(classes.get(i).index() * school.grid().dayCount() + day);
        }
    }

    @Override
    default int classOf(int point, School school) {
        return point / school.grid().dayCount();
    }
}
