package paike.solver.repair.pieces;

import java.util.List;

/**
 * One way to change a timetable by one lesson.
 *
 * @param index dense, from 0, among all steps of a school
 * @param turns one; two where a surplus lesson goes and another of the same course has its place
 */
public record Step(int index, List<Turn> turns) {

    /** Whether it changes nothing now. */
    public boolean isIdle() {
        return turns.stream().allMatch(turn -> Put.areAlike(turn.puts(), turn.piece().now()));
    }
}
