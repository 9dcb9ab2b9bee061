package paike.solver.planning;

import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.MutableSolutionView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SequencedCollection;
import org.jspecify.annotations.Nullable;

/**
 * Gives some lessons new spots, all at once.
 *
 * @param steps each lesson at most once
 */
public record PlaceMove(List<Step> steps, Workspace workspace) implements Move<PlanningTimetable> {

    /**
     * @param spot null = taken out of the timetable
     */
    public record Step(PlannedLesson lesson, @Nullable Spot spot) {}

    /**
     * The move that turns the working solution into a timetable.
     *
     * @param timetable where each lesson is: [lesson]; null = nowhere
     */
    public static PlaceMove to(@Nullable Spot[] timetable, Workspace workspace) {
        var steps = new ArrayList<Step>();
        for (var planned : workspace.lessons()) {
            var spot = timetable[planned.getIndex()];
            if (!Objects.equals(spot, planned.getSpot())) {
                steps.add(new Step(planned, spot));
            }
        }
        return new PlaceMove(steps, workspace);
    }

    @Override
    public void execute(MutableSolutionView<PlanningTimetable> view) {
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            view.changeVariable(workspace.variable(), step.lesson(), step.spot());
        }
    }

    @Override
    public SequencedCollection<Object> getPlanningEntities() {
        return List.copyOf(steps.stream().map(Step::lesson).toList());
    }

    @Override
    public String toString() {
        return steps.stream()
                .map(step -> step.lesson().lesson().id() + " -> " + step.spot())
                .toList()
                .toString();
    }
}
