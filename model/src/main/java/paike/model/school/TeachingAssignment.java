package paike.model.school;

import java.util.List;

/**
 * Who teaches what to whom, how often a week (任课安排).
 *
 * @param classes at least one; several = joint class (合班)
 * @param teachers may be several; all are busy
 * @param periods periods in a week in which it meets; 0 only for what no plan asked for, see {@link
 *     Lesson#isPlanned()}
 * @param doubles how many pairs of these periods are double lessons (连堂)
 * @param fixed times of its first lessons, in order
 * @param preferred times it would rather have; empty = any
 * @param sets the groups that the pupils of the classes are mixed into (走班), whose teachers are the
 *     teachers; empty = they are taught together
 */
public record TeachingAssignment(
        int index,
        String id,
        LessonKind kind,
        List<SchoolClass> classes,
        Subject subject,
        List<Teacher> teachers,
        int periods,
        int doubles,
        WeekType weekType,
        RoomNeed roomNeed,
        List<FixedTime> fixed,
        List<TimePattern> preferred,
        List<TeachingSet> sets) {

    /** Without sets. */
    public TeachingAssignment(
            int index,
            String id,
            LessonKind kind,
            List<SchoolClass> classes,
            Subject subject,
            List<Teacher> teachers,
            int periods,
            int doubles,
            WeekType weekType,
            RoomNeed roomNeed,
            List<FixedTime> fixed,
            List<TimePattern> preferred) {
        this(
                index, id, kind, classes, subject, teachers, periods, doubles, weekType, roomNeed,
                fixed, preferred, List.of());
    }

    /** The index alone, so that large maps stay fast. */
    @Override
    public int hashCode() {
        return index;
    }

    public SchoolClass firstClass() {
        return classes.getFirst();
    }

    /** Such as "一(1)班 语文", for messages. */
    public String title() {
        return String.join("+", classes.stream().map(SchoolClass::name).toList())
                + " "
                + subject.name();
    }
}
