package paike.rules;

import java.util.function.IntConsumer;
import paike.model.school.Lesson;
import paike.model.school.School;

/** A rule whose points are teachers or the classes. */
public interface WhoseWeekRule extends Rule {

    Whose whose();

    @Override
    default int pointCount(School school) {
        return whose().count(school);
    }

    @Override
    default void pointsOf(Lesson lesson, int slot, int room, School school, IntConsumer point) {
        whose().of(lesson, point);
    }

    @Override
    default int classOf(int point, School school) {
        return whose() == Whose.CLASSES ? point : NO_CLASS;
    }

    @Override
    default int teacherOf(int point, School school) {
        return whose() == Whose.TEACHERS ? point : NO_TEACHER;
    }
}
