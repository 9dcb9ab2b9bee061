package paike.solver;

import java.util.List;
import paike.model.Text;
import paike.model.plan.Timetable;
import paike.model.school.Lesson;

/**
 * What a search found.
 *
 * @param unplaced lessons without a place, each with the reason
 */
public record Outcome(Timetable timetable, List<Unplaced> unplaced) {

    /** A lesson that found no place. */
    public record Unplaced(Lesson lesson, Text reason) {}
}
