package paike.model.school;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who teaches what to whom, how often a week (任课安排).
 *
 * @param classes at least one; several = joint class (合班)
 * @param teachers may be several; all are busy
 * @param periods periods in a week in which it meets, those of all its lessons; 0 only for what no
 *     plan asked for, see {@link Lesson#isPlanned()}
 * @param doubles how many pairs of these periods are double lessons (连堂)
 * @param fixed times of its first lessons, in order
 * @param preferred times it would rather have; empty = any
 * @param candidates teachers of whom the solver chooses one for each lesson; empty = {@code
 *     teachers} give it
 * @param grades for whom it is; those of the classes unless it has none, as a club
 * @param sets the groups that the pupils of the classes are mixed into (走班), whose teachers are the
 *     teachers; empty = they are taught together
 * @param fixedRooms rooms it takes besides the one it is placed in: one per set, or the further
 *     venues of a club
 * @param lengths periods of each of its lessons, in order; empty = doubles, then single periods
 * @param tags words by which rules select its lessons, such as 实验
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
        List<Teacher> candidates,
        Set<Integer> grades,
        List<TeachingSet> sets,
        List<Room> fixedRooms,
        List<Integer> lengths,
        Set<String> tags) {

    /** Of doubles and single periods, without tags. */
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
            List<TimePattern> preferred,
            List<Teacher> candidates,
            Set<Integer> grades,
            List<TeachingSet> sets,
            List<Room> fixedRooms) {
        this(
                index,
                id,
                kind,
                classes,
                subject,
                teachers,
                periods,
                doubles,
                weekType,
                roomNeed,
                fixed,
                preferred,
                candidates,
                grades,
                sets,
                fixedRooms,
                List.of(),
                Set.of());
    }

    /** For some classes, given together by the teachers named. */
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

    /** For some classes, given by the teachers named, to all together or to each set apart. */
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
            List<TimePattern> preferred,
            List<TeachingSet> sets) {
        this(
                index,
                id,
                kind,
                classes,
                subject,
                teachers,
                periods,
                doubles,
                weekType,
                roomNeed,
                fixed,
                preferred,
                List.of(),
                classes.stream().map(SchoolClass::grade).collect(Collectors.toSet()),
                sets,
                sets.stream().map(TeachingSet::room).toList());
    }

    /** The same assignment cut into lessons of these lengths, with tags. */
    public TeachingAssignment with(List<Integer> otherLengths, Set<String> otherTags) {
        return with(grades, otherLengths, otherTags);
    }

    /** The same assignment, which has no class, by the week of these grades. */
    public TeachingAssignment of(Set<Integer> others) {
        return with(others, lengths, tags);
    }

    private TeachingAssignment with(
            Set<Integer> otherGrades, List<Integer> otherLengths, Set<String> otherTags) {
        return with(index, weekType, otherGrades, otherLengths, otherTags);
    }

    /** The same assignment at another index, for a week that has all its lessons. */
    public TeachingAssignment everyWeek(int otherIndex) {
        return with(otherIndex, WeekType.ALL, grades, lengths, tags);
    }

    /** The same for a lesson of a single week that no plan asks for there. */
    public TeachingAssignment unplanned(int otherIndex) {
        return new TeachingAssignment(
                otherIndex,
                id,
                kind,
                classes,
                subject,
                teachers,
                0,
                0,
                WeekType.ALL,
                roomNeed,
                List.of(),
                List.of(),
                List.of(),
                grades,
                sets,
                fixedRooms,
                List.of(),
                tags);
    }

    private TeachingAssignment with(
            int otherIndex,
            WeekType otherWeeks,
            Set<Integer> otherGrades,
            List<Integer> otherLengths,
            Set<String> otherTags) {
        return new TeachingAssignment(
                otherIndex,
                id,
                kind,
                classes,
                subject,
                teachers,
                periods,
                doubles,
                otherWeeks,
                roomNeed,
                fixed,
                preferred,
                candidates,
                otherGrades,
                sets,
                fixedRooms,
                otherLengths,
                otherTags);
    }

    /** Periods of its lessons, each in turn. */
    public List<Integer> lessonLengths() {
        if (!lengths.isEmpty()) {
            return lengths;
        }
        var found = new ArrayList<Integer>();
        for (int left = periods; left > 0; left -= found.getLast()) {
            found.add(found.size() < doubles ? 2 : 1);
        }
        return found;
    }

    /**
     * Id of the assignment, behind the planned ones, that says how a lesson of this one was found
     * to be given otherwise.
     *
     * @param at index of that assignment
     */
    public String standInId(int at) {
        return id + "'" + (at + 1);
    }

    /** Whether a lesson of the other one was found to be given as this one says. */
    public boolean standsInFor(TeachingAssignment other) {
        return id.equals(other.standInId(index));
    }

    /** The index alone, so that large maps stay fast. */
    @Override
    public int hashCode() {
        return index;
    }

    /**
     * The class by which it is counted.
     *
     * @throws java.util.NoSuchElementException if it has none, as a club
     */
    public SchoolClass firstClass() {
        return classes.getFirst();
    }

    /** The grade by whose bell schedule it is counted. */
    public int firstGrade() {
        return classes.isEmpty() ? Collections.min(grades) : firstClass().grade();
    }

    /** Such as "一(1)班 语文", for messages. */
    public String title() {
        var names = String.join("+", classes.stream().map(SchoolClass::name).toList());
        return names.isEmpty() ? subject.name() : names + " " + subject.name();
    }
}
