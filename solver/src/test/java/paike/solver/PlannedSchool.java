package paike.solver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import paike.model.school.Lesson;
import paike.rules.Occupancy;
import paike.solver.planning.PlannedLesson;
import paike.solver.planning.PlanningTimetable;
import paike.solver.planning.Spot;
import paike.solver.planning.Spots;
import paike.solver.planning.Workspace;

/** A school as Timefold would plan it, for tests that do without Timefold. */
public final class PlannedSchool {
    private final Workspace workspace;
    private final List<PlannedLesson> lessons = new ArrayList<>();

    private PlannedSchool(Scenario scenario) {
        this.workspace = new Workspace(scenario, ProgressListener.SILENT, 1);
        var locked = new HashMap<Lesson, Spot>();
        for (var placement : scenario.locked()) {
            var room = placement.room();
            locked.put(
                    placement.lesson(),
                    new Spot(
                            placement.start().index(),
                            room == null ? Occupancy.NONE : room.index()));
        }
        for (var lesson : scenario.school().lessons()) {
            lessons.add(
                    new PlannedLesson(
                            lesson,
                            Spots.of(lesson, scenario.school(), workspace.score()),
                            locked.get(lesson)));
        }
        workspace.mirror(new PlanningTimetable(lessons, workspace));
    }

    public static PlannedSchool of(Scenario scenario) {
        return new PlannedSchool(scenario);
    }

    public Workspace workspace() {
        return workspace;
    }

    public List<PlannedLesson> lessons() {
        return lessons;
    }

    /** Where each lesson is: [lesson]; null = nowhere. */
    public @Nullable Spot[] spots() {
        return workspace.spots();
    }

    /** Puts a lesson where a spot says, from wherever it is. */
    public void put(PlannedLesson planned, Spot spot) {
        if (planned.getSpot() != null) {
            workspace.score().remove(planned.lesson());
        }
        planned.setSpot(spot);
        workspace.score().place(planned.lesson(spot), spot.slot(), spot.room());
    }

    /** Puts lessons in random order where they break nothing; leaves out those without place. */
    public void fill(Random random) {
        var order = new ArrayList<>(lessons);
        Collections.shuffle(order, random);
        for (var planned : order) {
            var spots = new ArrayList<>(planned.spots().all());
            Collections.shuffle(spots, random);
            for (var spot : spots) {
                if (planned.getSpot() == null && fits(planned, spot)) {
                    put(planned, spot);
                }
            }
        }
    }

    private boolean fits(PlannedLesson planned, Spot spot) {
        long before = workspace.score().hard();
        workspace.score().place(planned.lesson(spot), spot.slot(), spot.room());
        boolean fits = workspace.score().hard() == before;
        workspace.score().remove(planned.lesson());
        return fits;
    }
}
