package paike.solver.planning;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.model.plan.Placement;
import paike.model.plan.Timetable;

/**
 * A timetable as Timefold plans it.
 *
 * <p>Hard: penalty of must-rules. Medium: unplaced periods. Soft: penalty of should-rules. All
 * negated.
 */
@PlanningSolution(solutionCloner = TimetableCloner.class)
public class PlanningTimetable {
    @PlanningEntityCollectionProperty private final List<PlannedLesson> lessons;
    @PlanningScore private @Nullable HardMediumSoftScore score;
    private final Workspace workspace;

    public PlanningTimetable(List<PlannedLesson> lessons, Workspace workspace) {
        this.lessons = lessons;
        this.workspace = workspace;
    }

    public List<PlannedLesson> getLessons() {
        return lessons;
    }

    public @Nullable HardMediumSoftScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardMediumSoftScore score) {
        this.score = score;
    }

    public Workspace workspace() {
        return workspace;
    }

    /** The placed lessons, ordered by index. */
    public Timetable timetable() {
        var school = workspace.scenario().school();
        return new Timetable(
                school,
                lessons.stream()
                        .filter(planned -> planned.getSpot() != null)
                        .map(
                                planned -> {
                                    var spot = planned.getSpot();
                                    return new Placement(
                                            planned.lesson(spot),
                                            school.grid().slot(spot.slot()),
                                            spot.room() < 0
                                                    ? null
                                                    : school.rooms().get(spot.room()));
                                })
                        .toList());
    }
}
