package paike.rules;

import java.util.function.IntConsumer;
import paike.model.school.Lesson;
import paike.model.school.School;

/** A rule whose points are subject families of classes: class * families + family. */
public interface ClassFamilyRule extends Rule {

    /** Which families it judges. */
    Subjects subjects();

    @Override
    default int pointCount(School school) {
        return school.classes().size() * school.families().size();
    }

    @Override
    default boolean concerns(Lesson lesson, School school) {
        return subjects().includesFamilyOf(lesson.subject(), school);
    }

    @Override
    default void pointsOf(Lesson lesson, int slot, int room, School school, IntConsumer point) {
        int family = school.family(lesson.subject());
        var classes = lesson.classes();
        for (int i = 0; i < classes.size(); i++) {
            point.accept(classes.get(i).index() * school.families().size() + family);
        }
    }

    @Override
    default int classOf(int point, School school) {
        return point / school.families().size();
    }
}
