package paike.rules;

import java.util.function.IntConsumer;
import paike.model.school.Lesson;
import paike.model.school.School;

/** A rule whose points are the teachers. */
public interface TeacherRule extends Rule {

    @Override
    default int pointCount(School school) {
        return school.teachers().size();
    }

    @Override
    default void pointsOf(Lesson lesson, int slot, int room, School school, IntConsumer point) {
        var teachers = lesson.teachers();
        for (int i = 0; i < teachers.size(); i++) {
            point.accept(teachers.get(i).index());
        }
    }

    @Override
    default int teacherOf(int point, School school) {
        return point;
    }
}
