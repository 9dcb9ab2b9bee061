package paike.datasets.timetable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import paike.model.school.IntervalKind;
import paike.model.school.Room;
import paike.model.school.TeachingAssignment;

/**
 * Which cell of an assignment is one too many, where a timetable has more of them than planned.
 * What points at a cell, strongest first: other teachers, a room that the subject does not use,
 * somebody who is elsewhere then, no time of the bell schedule, a lesson that the class lacks and
 * that would fit there, another cell on its day.
 */
final class Doubt {
    private final List<Cell> cells;

    /** Assignments with fewer cells than periods. */
    private final List<Alike> lacking = new ArrayList<>();

    private final Map<Alike, List<Cell>> found;

    Doubt(Collection<Alike> all, Map<Alike, List<Cell>> found) {
        this.found = found;
        this.cells = found.values().stream().flatMap(Collection::stream).toList();
        for (var alike : new LinkedHashSet<>(all)) {
            if (cellsOf(alike).size() < alike.periods()) {
                lacking.add(alike);
            }
        }
    }

    /**
     * @param others the cells that compete, the cell itself included
     * @return the greater, the more doubtful
     */
    int of(Cell cell, TeachingAssignment assignment, List<Cell> others) {
        var rooms = cell.rooms();
        long sameDay = others.stream().filter(other -> isOnDayOf(cell, other)).count();
        return (TimetableMatcher.hasTeachers(assignment, cell) ? 0 : 1_000)
                + (rooms.stream().allMatch(room -> isAssigned(assignment, room)) ? 0 : 400)
                + (isClashing(cell) ? 200 : 0)
                + (cell.time().kind() == IntervalKind.OFF_BELL ? 100 : 0)
                + (lacking.stream().anyMatch(lost -> wouldFit(lost, cell)) ? 10 : 0)
                + (int) Math.min(9, sameDay);
    }

    private static boolean isAssigned(TeachingAssignment assignment, Room room) {
        return assignment.roomNeed().allows(room)
                || assignment.sets().stream().anyMatch(set -> set.room().equals(room));
    }

    private boolean isClashing(Cell cell) {
        return cells.stream().anyMatch(other -> !other.equals(cell) && cell.clashesWith(other));
    }

    /** Whether a lesson that a class of the cell lacks may have been there before. */
    private boolean wouldFit(Alike lost, Cell cell) {
        return !Collections.disjoint(lost.first().classes(), cell.classes())
                && cellsOf(lost).stream().noneMatch(other -> isOnDayOf(cell, other))
                && cells.stream()
                        .filter(other -> cell.isAtOnceWith(other))
                        .allMatch(
                                other ->
                                        Collections.disjoint(
                                                lost.first().teachers(), other.teachers()));
    }

    private List<Cell> cellsOf(Alike alike) {
        return found.getOrDefault(alike, List.of());
    }

    private static boolean isOnDayOf(Cell cell, Cell other) {
        return cell.time().weekday() == other.time().weekday();
    }
}
