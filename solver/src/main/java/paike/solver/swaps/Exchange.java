package paike.solver.swaps;

import java.util.List;
import java.util.stream.Stream;
import paike.model.plan.Timetable;
import paike.model.school.Room;
import paike.model.school.SchoolClass;
import paike.model.school.Teacher;
import paike.rules.AuditChange;

/**
 * Lessons that change places, or one that moves to a free time.
 *
 * @param moves the lesson asked for first
 * @param timetable after it
 * @param effect what the rulebook says of it; only a legal one can be done
 */
public record Exchange(List<Move> moves, Timetable timetable, AuditChange effect) {

    public boolean isLegal() {
        return effect.isLegal();
    }

    /** Those who have to know. */
    public List<Teacher> teachers() {
        return moves.stream()
                .flatMap(move -> move.from().lesson().teachers().stream())
                .distinct()
                .toList();
    }

    public List<SchoolClass> classes() {
        return moves.stream()
                .flatMap(move -> move.from().lesson().classes().stream())
                .distinct()
                .toList();
    }

    /** Rooms that are used at another time than before. */
    public List<Room> rooms() {
        return moves.stream()
                .flatMap(
                        move ->
                                Stream.concat(
                                        move.from().rooms().stream(), move.to().rooms().stream()))
                .distinct()
                .toList();
    }
}
