package paike.solver.moves;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import paike.solver.planning.PlannedLesson;
import paike.solver.planning.Spot;
import paike.solver.planning.Workspace;

/** Draws moves at random: changes of one lesson, Kempe chains, and reseatings. */
final class Draw {
    private static final double CHANGES = 0.25;

    /** Share of the moves for which a reseating is tried first, in a school of no more lessons. */
    private static final double RESEATINGS = 0.06;

    /** Lessons above which a reseating costs so much that it is tried less often. */
    private static final double MANY_LESSONS = 800;

    private static final int TRIES = 100;

    private final Workspace workspace;
    private final Reseating reseating;
    private final double reseatings;

    /** Indexes of the lessons that have another place. */
    private final int[] movable;

    Draw(Workspace workspace) {
        this.workspace = workspace;
        this.reseating = new Reseating(workspace);
        this.reseatings =
                RESEATINGS * Math.min(1, MANY_LESSONS / Math.max(1, workspace.lessons().size()));
        this.movable =
                workspace.lessons().stream()
                        .filter(planned -> !planned.isPinned())
                        .filter(Draw::hasElsewhere)
                        .mapToInt(PlannedLesson::getIndex)
                        .toArray();
    }

    private static boolean hasElsewhere(PlannedLesson planned) {
        return planned.spots().all().size() > (planned.getSpot() == null ? 0 : 1);
    }

    boolean canMove() {
        return movable.length > 0;
    }

    PlaceMove next(RandomGenerator random) {
        var move = random.nextDouble() < reseatings ? reseating.draw() : null;
        for (int i = 0; i < TRIES && move == null; i++) {
            move = changeOrChain(random);
        }
        return move == null ? change(random) : move;
    }

    /** A chain contains the plain change of a lesson that is in nobody's way. */
    private @Nullable PlaceMove changeOrChain(RandomGenerator random) {
        var planned = any(random);
        var target = otherSpot(planned, random);
        return planned.getSpot() == null || random.nextDouble() < CHANGES
                ? change(planned, target)
                : KempeChain.of(workspace, planned, target);
    }

    private PlaceMove change(RandomGenerator random) {
        var planned = any(random);
        return change(planned, otherSpot(planned, random));
    }

    private PlannedLesson any(RandomGenerator random) {
        return workspace.lessons().get(movable[random.nextInt(movable.length)]);
    }

    /** Lessons that have to start together with it come along where they can. */
    private PlaceMove change(PlannedLesson planned, Spot target) {
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
        return new PlaceMove(List.copyOf(steps), workspace);
    }

    /** Any of its spots but the present one. */
    private static Spot otherSpot(PlannedLesson planned, RandomGenerator random) {
        var spots = planned.spots().all();
        int drawn = random.nextInt(spots.size());
        var target = spots.get(drawn);
        return target.equals(planned.getSpot()) ? spots.get((drawn + 1) % spots.size()) : target;
    }
}
