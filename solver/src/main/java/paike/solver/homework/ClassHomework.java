package paike.solver.homework;

import java.util.List;
import paike.model.school.SchoolClass;
import paike.model.school.Subject;

/**
 * What is asked for one class, in units of {@link #UNIT} minutes.
 *
 * @param days weekdays on which written homework may be set, 1 = Monday
 * @param mostPerDay units of all subjects together
 * @param care units that fit into care: [day]
 * @param givers subjects that give written homework
 */
record ClassHomework(
        SchoolClass schoolClass,
        List<Integer> days,
        int mostPerDay,
        List<Integer> care,
        List<Giver> givers) {
    static final int UNIT = 5;

    /** A task shorter than this is not worth setting. */
    static final int LEAST = 2;

    /**
     * A subject with its share.
     *
     * @param wanted units a week
     * @param mostPerDay units of this subject
     * @param taught whether the class has it: [day]
     */
    record Giver(Subject subject, int wanted, int mostPerDay, List<Boolean> taught) {}
}
