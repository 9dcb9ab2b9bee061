package paike.rules;

import java.util.function.IntConsumer;
import paike.model.school.Lesson;
import paike.model.school.School;

/** A rule whose points are days of teachers: teacher * dayCount + day. */
public interface TeacherDayRule extends Rule {

    @Override
    default int pointCount(School school) {
        return school.teachers().size() * school.grid().dayCount();
    }

    /** The day that the lesson is on; a rule that lessons of other days can change names them. */
    @Override
    default void pointsOf(Lesson lesson, int slot, int room, School school, IntConsumer point) {
        int day = school.grid().slot(slot).day();
        var teachers = lesson.teachers();
        for (int i = 0; i < teachers.size(); i++) {
            point.accept(teachers.get(i).index() * school.grid().dayCount() + day);
        }
    }

    @Override
    default int teacherOf(int point, School school) {
        return point / school.grid().dayCount();
    }
}
