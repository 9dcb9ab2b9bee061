package paike.datasets.timetable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import paike.model.plan.Placement;
import paike.model.plan.Timetable;
import paike.model.school.IntervalKind;
import paike.model.school.Lesson;
import paike.model.school.Room;
import paike.model.school.RoomNeed;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.TeachingAssignment;
import paike.model.school.TeachingSet;
import paike.model.school.TimeGrid;

/** The lessons and placements found so far. */
final class Draft {
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
        place(copy(lesson, lesson.origin(), lesson.assignment(), lesson.lengthInPeriods()), cell);
    }

    /** One period of a torn double. */
    void half(Lesson lesson, Cell cell) {
        departs = true;
        place(copy(lesson, Lesson.Origin.HALF_OF_DOUBLE, lesson.assignment(), 1), cell);
    }

    /** A planned lesson given by other teachers, or to fewer classes, than the assignment says. */
    void otherwise(Lesson lesson, Cell cell) {
        departs = true;
        boolean sameTeachers = TimetableMatcher.hasTeachers(lesson.assignment(), cell);
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
                                        .collect(Collectors.toSet()),
                        List.of(),
                        List.of());
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

    private static List<Room> fixedRooms(TeachingAssignment of, Cell cell) {
        var sets = TimetableMatcher.sets(of, cell);
        return sets.isEmpty() ? of.fixedRooms() : sets.stream().map(TeachingSet::room).toList();
    }

    private TeachingAssignment variant(TeachingAssignment of, Cell cell) {
        var variant =
                new TeachingAssignment(
                        assignments.size(),
                        of.standInId(assignments.size()),
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
                        of.grades(),
                        TimetableMatcher.sets(of, cell),
                        fixedRooms(of, cell),
                        List.of(),
                        of.tags());
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
        var need = lesson.assignment().roomNeed();
        if (!lesson.sets().isEmpty()) {
            return null;
        }
        return !cell.rooms().isEmpty()
                ? cell.rooms().getFirst()
                : need.rooms().size() == 1 && !need.optional() ? need.rooms().getFirst() : null;
    }
}
