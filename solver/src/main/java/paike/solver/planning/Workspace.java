package paike.solver.planning;

import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import paike.rules.Late;
import paike.rules.RunningScore;
import paike.solver.ProgressListener;
import paike.solver.Scenario;

/**
 * What scoring, construction and moves of one search share: the running score mirrors the working
 * solution at any time. Clones of the solution refer to it too; one thread at a time.
 */
public final class Workspace {
    private final Scenario scenario;
    private final RunningScore score;
    private final ProgressListener listener;
    private final RandomGenerator random;
    private final Late<Long> givenPenalty;
    private @Nullable PlanningVariableMetaModel<PlanningTimetable, PlannedLesson, Spot> variable;
    private List<PlannedLesson> lessons = List.of();
    private @Nullable Object mirroring;

    public Workspace(Scenario scenario, ProgressListener listener, long seed) {
        this.scenario = scenario;
        this.score = new RunningScore(scenario.school(), scenario.rulebook());
        this.listener = listener;
        this.random = new SplittableRandom(seed);
        this.givenPenalty = new Late<>(scenario::givenPenalty);
    }

    public Scenario scenario() {
        return scenario;
    }

    public RunningScore score() {
        return score;
    }

    public ProgressListener listener() {
        return listener;
    }

    /** Random numbers of the search. */
    public RandomGenerator random() {
        return random;
    }

    /** What the should-rules cost that judge only what the school states, as no search changes. */
    public long givenPenalty() {
        return givenPenalty.get();
    }

    /** Where each lesson is in the working solution: [lesson]; null = nowhere. */
    public @Nullable Spot[] spots() {
        return lessons.stream().map(PlannedLesson::getSpot).toArray(Spot[]::new);
    }

    /** The entities of the working solution, at the index of their lesson. */
    public List<PlannedLesson> lessons() {
        return lessons;
    }

    /**
     * The workspace for a score calculator: this one for the first that asks, which is that of the
     * search; a new one for any other, with which Timefold checks clones of the solution.
     */
    public Workspace of(Object calculator) {
        if (mirroring == null) {
            mirroring = calculator;
        }
        return mirroring.equals(calculator) ? this : new Workspace(scenario, listener, 0);
    }

    /** Makes the running score mirror a solution. */
    public void mirror(PlanningTimetable timetable) {
        for (var lesson : scenario.school().lessons()) {
            if (score.occupancy().isPlaced(lesson.index())) {
                score.remove(lesson);
            }
        }
        lessons = timetable.getLessons();
        for (var planned : lessons) {
            var spot = planned.getSpot();
            if (spot != null) {
                score.place(planned.lesson(spot), spot.slot(), spot.room());
            }
        }
    }

    /** Timefold's name for the spot of a lesson; known once the search has begun. */
    public PlanningVariableMetaModel<PlanningTimetable, PlannedLesson, Spot> variable() {
        return Objects.requireNonNull(variable);
    }

    public void setVariable(
            PlanningVariableMetaModel<PlanningTimetable, PlannedLesson, Spot> variable) {
        this.variable = variable;
    }
}
