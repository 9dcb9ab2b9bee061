package paike.solver;

import java.util.Objects;
import paike.solver.planning.PlanningTimetable;

/**
 * How far a search has come.
 *
 * @param phase what it is doing
 * @param placed lessons placed
 * @param lessons all lessons
 * @param hard penalty of broken must-rules
 * @param soft penalty of broken should-rules, as an audit counts it; meaningless while constructing
 */
public record Progress(Phase phase, int placed, int lessons, long hard, long soft) {

    /** Of a working or best solution, scored. */
    public static Progress improving(PlanningTimetable timetable) {
        var score = Objects.requireNonNull(timetable.getScore());
        var lessons = timetable.getLessons();
        int placed = 0;
        for (var planned : lessons) {
            placed += planned.getSpot() == null ? 0 : 1;
        }
        return new Progress(
                Phase.IMPROVING,
                placed,
                lessons.size(),
                -score.hardScore(),
                timetable.workspace().givenPenalty() - score.softScore());
    }

    /** What a search does. */
    public enum Phase {
        CONSTRUCTING,
        IMPROVING
    }
}
