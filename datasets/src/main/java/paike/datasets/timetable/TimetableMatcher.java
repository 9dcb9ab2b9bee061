package paike.datasets.timetable;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import paike.datasets.Problems;
import paike.model.Text;
import paike.model.school.LessonKind;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Subject;
import paike.model.school.TeachingAssignment;
import paike.model.school.TeachingSet;
import paike.model.school.TimeGrid;
import paike.model.school.WeekType;

/**
 * Matches the meetings of a file with the lessons of a school.
 *
 * <p>Every meeting finds a place: where the plan has no lesson for it, one is added and marked as
 * unplanned, as half of a double, or as given by other teachers. Nothing of the file is dropped.
 */
public final class TimetableMatcher {
    private final School school;
    private final Map<Cell.Meeting, List<Cell>> cellsByMeeting = new LinkedHashMap<>();
    private final Map<SetsAtTime, Cell> cellsBySets = new LinkedHashMap<>();
    private final Map<String, List<TeachingAssignment>> assignmentsByClassAndSubject =
            new HashMap<>();
    private final List<Text> notes = new ArrayList<>();
    private final Clock clock;
    private boolean areNamed = true;

    /** What the rows of one lesson in sets have in common. */
    private record SetsAtTime(
            TeachingAssignment assignment, WeekType weekType, TimeGrid.Time time) {}

    /**
     * @param problems gets what is wrong with the times of meetings
     */
    public TimetableMatcher(School school, Problems problems) {
        this.school = school;
        this.clock = new Clock(school, problems, notes);
        for (var assignment : school.assignments()) {
            for (var key : keys(assignment.classes(), assignment.subject())) {
                assignmentsByClassAndSubject
                        .computeIfAbsent(key, k -> new ArrayList<>())
                        .add(assignment);
            }
        }
    }

    /** One per class; one alone for a club, which has no class. */
    private static List<String> keys(List<SchoolClass> classes, Subject subject) {
        return classes.isEmpty()
                ? List.of("\u0000" + subject.id())
                : classes.stream().map(one -> one.id() + "\u0000" + subject.id()).toList();
    }

    private List<TeachingAssignment> assignmentsOf(Cell cell) {
        return assignmentsByClassAndSubject.getOrDefault(
                keys(cell.classes(), cell.subject()).getFirst(), List.of());
    }

    public void add(MeetingRow row) {
        areNamed &= !row.lesson().isEmpty();
        for (var time : clock.times(row)) {
            var cell =
                    new Cell(
                            row.place(),
                            row.weekType(),
                            time,
                            row.kind(),
                            row.classes(),
                            row.subject(),
                            row.teachers(),
                            row.rooms(),
                            row.lesson());
            merge(cell);
        }
    }

    /** Rows of the classes of a joint lesson, or of its sets, become one cell. */
    private void merge(Cell cell) {
        var streamed = streamed(cell);
        if (streamed != null) {
            cellsBySets.merge(
                    new SetsAtTime(streamed, cell.weekType(), cell.time()), cell, Cell::with);
            return;
        }
        var alike = cellsByMeeting.computeIfAbsent(cell.meeting(), meeting -> new ArrayList<>());
        for (int i = 0; i < alike.size(); i++) {
            var classes = alike.get(i).classes();
            if (isJoint(classes, cell.classes(), cell)) {
                var all = new ArrayList<>(classes);
                cell.classes().stream().filter(c -> !all.contains(c)).forEach(all::add);
                alike.set(i, alike.get(i).with(List.copyOf(all)));
                return;
            }
        }
        alike.add(cell);
    }

    /** The assignment in sets that a row speaks of, unless another without sets fits as well. */
    private @Nullable TeachingAssignment streamed(Cell cell) {
        var possible =
                assignmentsOf(cell).stream()
                        .filter(a -> a.kind() == cell.kind() && a.weekType() == cell.weekType())
                        .filter(a -> a.classes().containsAll(cell.classes()))
                        .toList();
        boolean isOther =
                possible.stream().anyMatch(a -> a.sets().isEmpty() && hasTeachers(a, cell));
        return possible.stream()
                .filter(a -> !isOther && !a.sets().isEmpty())
                .filter(
                        a ->
                                a.teachers().containsAll(cell.teachers())
                                        || possible.stream().noneMatch(b -> b.sets().isEmpty()))
                .findFirst()
                .orElse(null);
    }

    private boolean isJoint(List<SchoolClass> some, List<SchoolClass> others, Cell cell) {
        return assignmentsOf(cell).stream()
                .filter(assignment -> assignment.classes().size() > 1)
                .anyMatch(
                        assignment ->
                                assignment.classes().containsAll(some)
                                        && assignment.classes().containsAll(others)
                                        && !some.containsAll(others));
    }

    /** The timetable of all meetings added. */
    public ReadTimetable match() {
        var alike = Alike.of(school);
        var found = new LinkedHashMap<Alike, List<Cell>>();
        var strange = new ArrayList<Cell>();
        cellsBySets.forEach(
                (sets, cell) ->
                        found.computeIfAbsent(
                                        requireNonNull(alike.get(sets.assignment())),
                                        a -> new ArrayList<>())
                                .add(cell));
        for (var cell : cellsByMeeting.values().stream().flatMap(List::stream).toList()) {
            var assignment = assignmentOf(cell);
            if (assignment == null) {
                strange.add(cell);
            } else {
                found.computeIfAbsent(requireNonNull(alike.get(assignment)), a -> new ArrayList<>())
                        .add(cell);
            }
        }
        var doubt = new Doubt(alike.values(), found);
        var matches = new HashMap<Alike, AssignmentMatch>();
        var draft = new Draft(school);
        var spokenOf = kindsSpokenOf();
        for (var assignment : school.assignments()) {
            if (!spokenOf.contains(assignment.kind())) {
                asStated(assignment, draft);
                continue;
            }
            matches.computeIfAbsent(
                            requireNonNull(alike.get(assignment)),
                            some ->
                                    new AssignmentMatch(
                                            school,
                                            some,
                                            found.getOrDefault(some, List.of()),
                                            doubt))
                    .into(assignment, draft);
        }
        strange.forEach(draft::unplanned);
        return new ReadTimetable(draft.timetable(), List.copyOf(notes), areNamed);
    }

    /** Lessons and activities always; kinds of after-school service that any row is of. */
    private Set<LessonKind> kindsSpokenOf() {
        var kinds = EnumSet.of(LessonKind.LESSON, LessonKind.ACTIVITY);
        cellsByMeeting.keySet().forEach(meeting -> kinds.add(meeting.kind()));
        school.assignments().stream()
                .map(TeachingAssignment::kind)
                .distinct()
                .filter(kind -> !kinds.contains(kind))
                .forEach(
                        kind ->
                                notes.add(
                                        Text.of(
                                                "课表里没有%s：按学校数据里的时间，未定的不检查",
                                                "no %s in the timetable: taken as the school states"
                                                        + " it, what it leaves open is not checked",
                                                kind.title())));
        return kinds;
    }

    /** After-school service that the file leaves out: there if the school says when and who. */
    private void asStated(TeachingAssignment assignment, Draft draft) {
        for (var lesson : school.lessons(assignment)) {
            var fixed = lesson.fixed();
            var slot = fixed == null ? null : school.slotAt(lesson, fixed).orElse(null);
            if (slot == null || !assignment.candidates().isEmpty()) {
                draft.leaveOut();
            } else {
                draft.planned(
                        lesson,
                        new Cell(
                                "",
                                lesson.weekType(),
                                Clock.time(slot),
                                lesson.kind(),
                                lesson.classes(),
                                lesson.subject(),
                                lesson.teachers(),
                                List.of(),
                                ""));
            }
        }
    }

    /**
     * The assignment that a cell is a lesson of: best the one with the same classes and teachers.
     */
    private @Nullable TeachingAssignment assignmentOf(Cell cell) {
        return assignmentsOf(cell).stream()
                .filter(a -> a.kind() == cell.kind())
                .filter(a -> a.weekType() == cell.weekType())
                .filter(a -> a.classes().containsAll(cell.classes()))
                .max(
                        Comparator.<TeachingAssignment>comparingInt(
                                        a ->
                                                new HashSet<>(a.classes())
                                                                .equals(
                                                                        new HashSet<>(
                                                                                cell.classes()))
                                                        ? 1
                                                        : 0)
                                .thenComparingInt(a -> hasTeachers(a, cell) ? 1 : 0)
                                .thenComparingInt(a -> isGivenBy(a, cell) ? 1 : 0)
                                .thenComparingInt(a -> -a.index()))
                .orElse(null);
    }

    /** True if the cell names the teachers of the assignment, nobody where it has none. */
    private static boolean isGivenBy(TeachingAssignment assignment, Cell cell) {
        return Set.copyOf(assignment.teachers()).equals(Set.copyOf(cell.teachers()));
    }

    /** True if the cell names other teachers neither than assigned nor where one is chosen. */
    static boolean hasTeachers(TeachingAssignment assignment, Cell cell) {
        return cell.teachers().isEmpty()
                || !assignment.candidates().isEmpty()
                || Set.copyOf(assignment.teachers()).equals(Set.copyOf(cell.teachers()));
    }

    /**
     * The sets of an assignment as a cell has them: its teachers and rooms, in order, where it
     * names as many and others than the assignment.
     */
    static List<TeachingSet> sets(TeachingAssignment assignment, Cell cell) {
        var sets = assignment.sets();
        var teachers = inOrder(sets.stream().map(TeachingSet::teacher).toList(), cell.teachers());
        var rooms = inOrder(sets.stream().map(TeachingSet::room).toList(), cell.rooms());
        return IntStream.range(0, sets.size())
                .mapToObj(i -> new TeachingSet(sets.get(i).name(), teachers.get(i), rooms.get(i)))
                .toList();
    }

    private static <T> List<T> inOrder(List<T> planned, List<T> found) {
        return found.size() != planned.size() || found.containsAll(planned) ? planned : found;
    }
}
