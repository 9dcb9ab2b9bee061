package paike.rules;

import java.util.function.IntConsumer;
import paike.model.school.Lesson;
import paike.model.school.School;

/** A rule whose points are days of teachers or of classes: index * dayCount + day. */
public interface WhoseDayRule extends Rule {

    Whose whose();

    @Override
    default int pointCount(School school) {
        return whose().count(school) * school.grid().dayCount();
    }

    @Override
    default void pointsOf(Lesson lesson, int slot, int room, School school, IntConsumer point) {
        int days = school.grid().dayCount();
        int day = school.grid().slot(slot).day();
        var whose = whose();
        int count = whose.count(lesson);
        for (int i = 0; i < count; i++) {
            point.accept(whose.one(lesson, i) * days + day);
        }
    }

    @Override
    default int classOf(int point, School school) {
        return whose() == Whose.CLASSES ? point / school.grid().dayCount() : NO_CLASS;
    }

    @Override
    default int teacherOf(int point, School school) {
        return whose() == Whose.TEACHERS ? point / school.grid().dayCount() : NO_TEACHER;
    }
}
