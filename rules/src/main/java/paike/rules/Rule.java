package paike.rules;

import java.util.function.IntConsumer;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.School;

/**
 * One rule of the rulebook. It judges many small parts of a timetable, its points, each on its own.
 *
 * <p>Rules are records; their components are their settings and they hold nothing else. A point
 * must depend only on lessons that report it in {@link #pointsOf}.
 */
public interface Rule {
    /** In place of a class where a point concerns no single class. */
    int NO_CLASS = -1;

    /** In place of a teacher where a point concerns no single teacher. */
    int NO_TEACHER = -1;

    /** What people call it; the words of a head teacher. */
    Text title();

    /** Number of points, e.g. teachers x days. Points are numbered from 0. */
    int pointCount(School school);

    /**
     * Whether a lesson can change any point of this rule, wherever it is; most rules of some
     * subjects answer by the subject. {@link #pointsOf} is asked only of lessons that do.
     */
    default boolean concerns(Lesson lesson, School school) {
        return true;
    }

    /**
     * Names every point that can change when {@code lesson} comes to or leaves {@code slot} and
     * {@code room}.
     *
     * @param slot index of its first slot
     * @param room index of its room, or {@link Occupancy#NONE}
     */
    void pointsOf(Lesson lesson, int slot, int room, School school, IntConsumer point);

    /** How far the point is from keeping the rule; 0 = kept. Reads {@code now}, changes nothing. */
    int deviation(Occupancy now, int point);

    /** Says where and in words what is wrong at a point whose deviation is not 0. */
    Finding explain(Occupancy now, int point);

    /**
     * Index of the class a point is about, so that a rulebook can limit the rule to some grades.
     *
     * @return {@link #NO_CLASS} if the rule judges something else
     */
    default int classOf(int point, School school) {
        return NO_CLASS;
    }

    /**
     * Index of the teacher a point is about, so that a rulebook can limit the rule to some.
     *
     * @return {@link #NO_TEACHER} if the rule judges something else
     */
    default int teacherOf(int point, School school) {
        return NO_TEACHER;
    }

    /** True if a lesson can change no point: the rule reads only what the school states. */
    default boolean isStatic() {
        return false;
    }

    /**
     * True if nothing that is placed makes the rule say anything, as one about homework where none
     * is planned.
     */
    default boolean isSilent(Occupancy now) {
        return false;
    }
}
