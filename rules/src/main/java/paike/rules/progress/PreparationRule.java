package paike.rules.progress;

import java.util.function.IntConsumer;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.Rule;
import paike.rules.Subjects;

/** A rule whose points are the preparations: what a teacher gives to parallel classes. */
interface PreparationRule extends Rule {

    /** Whose lessons it judges. */
    Subjects subjects();

    @Override
    default int pointCount(School school) {
        return school.preparations().size();
    }

    @Override
    default boolean concerns(Lesson lesson, School school) {
        return subjects().includes(lesson.subject());
    }

    @Override
    default void pointsOf(Lesson lesson, int slot, int room, School school, IntConsumer point) {
        var preparations = school.preparations(lesson.assignment());
        for (int i = 0; i < preparations.size(); i++) {
            point.accept(preparations.get(i).index());
        }
    }
}
