package paike.model.school;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One meeting of a teaching assignment that needs a placement.
 *
 * @param index dense, from 0, within {@link School#lessons()}
 * @param number from 1 within its assignment
 * @param lengthInPeriods 1, or 2 for a double lesson
 * @param fixed where it must be, or null
 * @param origin planned, or how a timetable made by hand departs from the plan
 */
public record Lesson(
        int index,
        TeachingAssignment assignment,
        int number,
        int lengthInPeriods,
        @Nullable FixedTime fixed,
        Origin origin) {

    /** The index alone, so that large maps stay fast. */
    @Override
    public int hashCode() {
        return index;
    }

    /** Where a lesson comes from. */
    public enum Origin {
        /** The teaching assignments ask for it. */
        PLANNED,
        /** One period of a double lesson that was not kept whole. */
        HALF_OF_DOUBLE,
        /** Asked for, but given by others than the assignment names. */
        OTHER_TEACHERS,
        /** Found in a timetable; no assignment asks for it. */
        UNPLANNED
    }

    public boolean isPlanned() {
        return origin != Origin.UNPLANNED;
    }

    /** True if both are halves of the same double lesson. */
    public boolean isHalfWith(Lesson other) {
        return origin == Origin.HALF_OF_DOUBLE
                && other.origin == Origin.HALF_OF_DOUBLE
                && number == other.number
                && assignment.equals(other.assignment);
    }

    public String id() {
        return assignment.id() + "#" + number;
    }

    public Subject subject() {
        return assignment.subject();
    }

    public List<SchoolClass> classes() {
        return assignment.classes();
    }

    public List<Teacher> teachers() {
        return assignment.teachers();
    }

    /** The sets its pupils are mixed into, all at once; most lessons have none. */
    public List<TeachingSet> sets() {
        return assignment.sets();
    }

    public WeekType weekType() {
        return assignment.weekType();
    }

    public LessonKind kind() {
        return assignment.kind();
    }
}
