package paike.datasets.timetable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import paike.datasets.Problems;
import paike.model.Text;
import paike.model.plan.Placement;
import paike.model.plan.Timetable;
import paike.model.school.IntervalKind;
import paike.model.school.Lesson;
import paike.model.school.LessonKind;
import paike.model.school.Room;
import paike.model.school.RoomNeed;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Subject;
import paike.model.school.TeachingAssignment;
import paike.model.school.TimeGrid;

/**
 * Matches the meetings of a file with the lessons of a school.
 *
 * <p>Every meeting finds a place: where the plan has no lesson for it, one is added and marked as
 * unplanned, as half of a double, or as given by other teachers. Nothing of the file is dropped.
 */
final class TimetableMatcher {
    private final School school;
    private final Map<Cell.Meeting, List<Cell>> cellsByMeeting = new LinkedHashMap<>();
    private final Map<String, List<TeachingAssignment>> assignmentsByClassAndSubject =
            new HashMap<>();
    private final List<Text> notes = new ArrayList<>();
    private final Clock clock;

    TimetableMatcher(School school, Problems problems) {
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

    void add(MeetingRow row) {
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
                            row.room());
            merge(cell);
        }
    }

    /** Rows of the classes of a joint lesson become one cell. */
    private void merge(Cell cell) {
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

    private boolean isJoint(List<SchoolClass> some, List<SchoolClass> others, Cell cell) {
        return assignmentsOf(cell).stream()
                .filter(assignment -> assignment.classes().size() > 1)
                .anyMatch(
                        assignment ->
                                assignment.classes().containsAll(some)
                                        && assignment.classes().containsAll(others)
                                        && !some.containsAll(others));
    }

    ReadTimetable match() {
        var byAssignment = new LinkedHashMap<TeachingAssignment, List<Cell>>();
        var strange = new ArrayList<Cell>();
        for (var cell : cellsByMeeting.values().stream().flatMap(List::stream).toList()) {
            var assignment = assignmentOf(cell);
            if (assignment == null) {
                strange.add(cell);
            } else {
                byAssignment.computeIfAbsent(assignment, a -> new ArrayList<>()).add(cell);
            }
        }
        var doubt = new Doubt(school, byAssignment);
        var draft = new Draft(school);
        var spokenOf = kindsSpokenOf();
        for (var assignment : school.assignments()) {
            if (!spokenOf.contains(assignment.kind())) {
                asStated(assignment, draft);
                continue;
            }
            new AssignmentMatch(
                            school,
                            assignment,
                            byAssignment.getOrDefault(assignment, List.of()),
                            doubt)
                    .into(draft);
        }
        strange.forEach(draft::unplanned);
        return new ReadTimetable(draft.timetable(), List.copyOf(notes));
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
                                                "没有 kind 为 %s 的行：按学校数据里的时间，未定的不检查",
                                                "no row of kind %s: taken as the school states it,"
                                                        + " what it leaves open is not checked",
                                                kind.code())));
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
                                null));
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
                                .thenComparingInt(a -> -a.index()))
                .orElse(null);
    }

    /** True if the cell names other teachers neither than assigned nor where one is chosen. */
    static boolean hasTeachers(TeachingAssignment assignment, Cell cell) {
        return cell.teachers().isEmpty()
                || !assignment.candidates().isEmpty()
                || Set.copyOf(assignment.teachers()).equals(Set.copyOf(cell.teachers()));
    }

    /** The lessons and placements found so far. */
    static final class Draft {
        private final School school;
        private final List<TeachingAssignment> assignments;
        private final List<Lesson> lessons = new ArrayList<>();
        private final Map<Lesson, Cell> cellByLesson = new LinkedHashMap<>();
        private boolean departs;

        Draft(School school) {
            this.school = school;
            this.assignments = new ArrayList<>(school.assignments());
        }

        /** A planned lesson that the file does not speak of. */
        void leaveOut() {
            departs = true;
        }

        /** A planned lesson, placed at the cell or not at all. */
        void planned(Lesson lesson, @Nullable Cell cell) {
            departs |= lesson.index() != lessons.size();
            place(
                    copy(lesson, lesson.origin(), lesson.assignment(), lesson.lengthInPeriods()),
                    cell);
        }

        /** One period of a torn double. */
        void half(Lesson lesson, Cell cell) {
            departs = true;
            place(copy(lesson, Lesson.Origin.HALF_OF_DOUBLE, lesson.assignment(), 1), cell);
        }

        /**
         * A planned lesson given by other teachers, or to fewer classes, than the assignment says.
         */
        void otherwise(Lesson lesson, Cell cell) {
            departs = true;
            boolean sameTeachers = hasTeachers(lesson.assignment(), cell);
            var variant = variant(lesson.assignment(), cell);
            place(
                    copy(
                            lesson,
                            sameTeachers ? lesson.origin() : Lesson.Origin.OTHER_TEACHERS,
                            variant,
                            lesson.lengthInPeriods()),
                    cell);
        }

        /** A lesson that no assignment asks for. */
        void unplanned(Cell cell) {
            departs = true;
            var nothing =
                    new TeachingAssignment(
                            assignments.size(),
                            "+" + (assignments.size() + 1),
                            cell.kind(),
                            cell.classes(),
                            cell.subject(),
                            cell.teachers(),
                            0,
                            0,
                            cell.weekType(),
                            RoomNeed.NONE,
                            List.of(),
                            List.of(),
                            List.of(),
                            cell.classes().isEmpty()
                                    ? school.grades()
                                    : cell.classes().stream()
                                            .map(SchoolClass::grade)
                                            .collect(Collectors.toSet()));
            assignments.add(nothing);
            place(new Lesson(lessons.size(), nothing, 1, 1, null, Lesson.Origin.UNPLANNED), cell);
        }

        Timetable timetable() {
            var offBell = new HashSet<TimeGrid.Time>();
            cellByLesson
                    .values()
                    .forEach(
                            cell -> {
                                if (cell.time().kind() == IntervalKind.OFF_BELL) {
                                    offBell.add(cell.time());
                                }
                            });
            var shown = departs || !offBell.isEmpty() ? extended(offBell) : school;
            var placements = new ArrayList<Placement>();
            cellByLesson.forEach(
                    (lesson, cell) ->
                            placements.add(
                                    new Placement(
                                            staffed(shown.lessons().get(lesson.index()), cell),
                                            shown.grid().slotAt(cell.time()).orElseThrow(),
                                            room(lesson, cell))));
            placements.sort(Comparator.comparingInt(placement -> placement.lesson().index()));
            return new Timetable(shown, List.copyOf(placements));
        }

        /** Where one of several candidates gives it, the one the cell names. */
        private static Lesson staffed(Lesson lesson, Cell cell) {
            return lesson.assignment().candidates().isEmpty() ? lesson : lesson.by(cell.teachers());
        }

        private School extended(Set<TimeGrid.Time> offBell) {
            return new School(school.facts().with(List.copyOf(assignments)), lessons, offBell);
        }

        private TeachingAssignment variant(TeachingAssignment of, Cell cell) {
            var variant =
                    new TeachingAssignment(
                            assignments.size(),
                            of.id() + "'" + (assignments.size() + 1),
                            of.kind(),
                            cell.classes(),
                            of.subject(),
                            cell.teachers().isEmpty() ? of.teachers() : cell.teachers(),
                            0,
                            0,
                            of.weekType(),
                            of.roomNeed(),
                            of.fixed(),
                            of.preferred(),
                            of.candidates(),
                            of.grades());
            assignments.add(variant);
            return variant;
        }

        private Lesson copy(
                Lesson lesson, Lesson.Origin origin, TeachingAssignment assignment, int length) {
            return new Lesson(
                    lessons.size(), assignment, lesson.number(), length, lesson.fixed(), origin);
        }

        private void place(Lesson lesson, @Nullable Cell cell) {
            lessons.add(lesson);
            if (cell != null) {
                cellByLesson.put(lesson, cell);
            }
        }

        /** The room stated; else the only one it can be. */
        private static @Nullable Room room(Lesson lesson, Cell cell) {
            var rooms = lesson.assignment().roomNeed().rooms();
            return cell.room() != null ? cell.room() : rooms.size() == 1 ? rooms.getFirst() : null;
        }
    }
}
