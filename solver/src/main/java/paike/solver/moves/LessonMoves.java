package paike.solver.moves;

import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import ai.timefold.solver.core.impl.score.director.ScoreDirector;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import paike.solver.planning.PlannedLesson;
import paike.solver.planning.PlanningTimetable;
import paike.solver.planning.Spot;
import paike.solver.planning.Workspace;

/** Draws random moves for the local search: changes of one lesson and Kempe chains. */
public final class LessonMoves implements MoveIteratorFactory<PlanningTimetable, PlaceMove> {
    private static final double CHANGES = 0.25;
    private static final int TRIES = 100;

    private List<PlannedLesson> movable = List.of();

    @Override
    public void phaseStarted(ScoreDirector<PlanningTimetable> director) {
        movable = List.of();
    }

    @Override
    public long getSize(ScoreDirector<PlanningTimetable> director) {
        return director.getWorkingSolution().getLessons().size();
    }

    @Override
    public Iterator<PlaceMove> createOriginalMoveIterator(
            ScoreDirector<PlanningTimetable> director) {
        throw new UnsupportedOperationException("moves are drawn at random only");
    }

    @Override
    public Iterator<PlaceMove> createRandomMoveIterator(
            ScoreDirector<PlanningTimetable> director, RandomGenerator random) {
        var workspace = director.getWorkingSolution().workspace();
        if (movable.isEmpty()) {
            movable =
                    workspace.lessons().stream()
                            .filter(planned -> !planned.isPinned())
                            .filter(LessonMoves::hasElsewhere)
                            .toList();
        }
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return !movable.isEmpty();
            }

            @Override
            public PlaceMove next() {
                for (int i = 0; i < TRIES; i++) {
                    var move = draw(workspace, random);
                    if (move != null) {
                        return move;
                    }
                }
                return change(workspace, random);
            }
        };
    }

    private static boolean hasElsewhere(PlannedLesson planned) {
        return planned.spots().all().size() > (planned.getSpot() == null ? 0 : 1);
    }

    /** A chain contains the plain change of a lesson that is in nobody's way. */
    private @Nullable PlaceMove draw(Workspace workspace, RandomGenerator random) {
        var planned = movable.get(random.nextInt(movable.size()));
        var target = otherSpot(planned, random);
        return planned.getSpot() == null || random.nextDouble() < CHANGES
                ? change(workspace, planned, target)
                : KempeChain.of(workspace, planned, target);
    }

    private PlaceMove change(Workspace workspace, RandomGenerator random) {
        var planned = movable.get(random.nextInt(movable.size()));
        return change(workspace, planned, otherSpot(planned, random));
    }

    /** Lessons that have to start together with it come along where they can. */
    private static PlaceMove change(Workspace workspace, PlannedLesson planned, Spot target) {
        var steps = new ArrayList<PlaceMove.Step>();
        steps.add(new PlaceMove.Step(planned, target));
        for (int index : workspace.ties().mates(planned.getIndex())) {
            var mate = workspace.lessons().get(index);
            var from = mate.getSpot();
            var spot = mate.spots().at(target.slot(), from == null ? target : from);
            if (spot != null && !mate.isPinned()) {
                steps.add(new PlaceMove.Step(mate, spot));
            }
        }
        return new PlaceMove(steps, workspace);
    }

    /** Any of its spots but the present one. */
    private static Spot otherSpot(PlannedLesson planned, RandomGenerator random) {
        var spots = planned.spots().all();
        int drawn = random.nextInt(spots.size());
        var target = spots.get(drawn);
        return target.equals(planned.getSpot()) ? spots.get((drawn + 1) % spots.size()) : target;
    }
}
