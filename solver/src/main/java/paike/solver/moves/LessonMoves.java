package paike.solver.moves;

import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import ai.timefold.solver.core.impl.score.director.ScoreDirector;
import java.util.Iterator;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import paike.solver.planning.PlanningTimetable;

/** Hands random moves to the local search of Timefold. */
public final class LessonMoves implements MoveIteratorFactory<PlanningTimetable, PlaceMove> {
    private @Nullable Draw draw;

    @Override
    public void phaseStarted(ScoreDirector<PlanningTimetable> director) {
        draw = null;
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
        var known = draw;
        if (known == null) {
            known = new Draw(director.getWorkingSolution().workspace());
            draw = known;
        }
        var draws = known;
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return draws.canMove();
            }

            @Override
            public PlaceMove next() {
                return draws.next(random);
            }
        };
    }
}
