package paike.model.school;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One meeting of a teaching assignment that needs a placement.
 *
 * @param index dense, from 0, within {@link School#lessons()}
 * @param number from 1 within its assignment
 * @param lengthInPeriods 1, 2 for a double lesson, or more
 * @param fixed where it must be, or null
 * @param origin planned, or how a timetable made by hand departs from the plan
 * @param teachers who give it; where its assignment has candidates, nobody until one is chosen by
 *     {@link #by}
 */
public record Lesson(
        int index,
        TeachingAssignment assignment,
        int number,
        int lengthInPeriods,
        @Nullable FixedTime fixed,
        Origin origin,
        List<Teacher> teachers) {

    /** Given by the teachers of its assignment. */
    public Lesson(
            int index,
            TeachingAssignment assignment,
            int number,
            int lengthInPeriods,
            @Nullable FixedTime fixed,
            Origin origin) {
        this(index, assignment, number, lengthInPeriods, fixed, origin, assignment.teachers());
    }

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

    /** The same lesson given by these, most often one of its candidates. */
    public Lesson by(List<Teacher> chosen) {
        return new Lesson(index, assignment, number, lengthInPeriods, fixed, origin, chosen);
    }

    /** All ways to staff it: itself, or one variant per candidate. */
    public List<Lesson> variants() {
        var candidates = assignment.candidates();
        return candidates.isEmpty()
                ? List.of(this)
                : candidates.stream().map(candidate -> by(List.of(candidate))).toList();
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

    /** What it takes of a room that holds several classes at once; a club counts as one. */
    public int classUnits() {
        return Math.max(1, classes().size());
    }

    /** The sets its pupils are mixed into, all at once; most lessons have none. */
    public List<TeachingSet> sets() {
        return assignment.sets();
    }

    /** Rooms it takes besides the one it is placed in. */
    public List<Room> fixedRooms() {
        return assignment.fixedRooms();
    }

    public WeekType weekType() {
        return assignment.weekType();
    }

    public LessonKind kind() {
        return assignment.kind();
    }
}
