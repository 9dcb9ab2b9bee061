package paike.solver;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import paike.model.plan.Placement;
import paike.model.plan.Timetable;
import paike.rules.Occupancy;
import paike.solver.planning.PlannedLesson;
import paike.solver.planning.PlanningTimetable;
import paike.solver.planning.Spot;
import paike.solver.planning.Workspace;
import paike.solver.search.FirstComplete;
import paike.solver.search.QuickStart;
import paike.solver.search.SearchConfig;

/**
 * Finds a timetable for a scenario: several searches with different seeds side by side, the best
 * result wins.
 */
public final class TimetableSolver {
    /** Share of the time that construction may take before improvement begins. */
    private static final double CONSTRUCTION_SHARE = 0.95;

    /**
     * How long each search waits for those before it, at least: a school that one of them completes
     * at once needs no others.
     */
    private static final Duration HEAD_START = Duration.ofSeconds(1);

    private static final Duration HEAD_START_PER_LESSON = Duration.ofMillis(1);

    private final List<Solver<PlanningTimetable>> running = new CopyOnWriteArrayList<>();
    private final Consumer<SolverConfig> adjustment;
    private volatile boolean stopped;

    /** Whether a search has found what cannot be better, so that the others may end. */
    private volatile boolean perfect;

    /** Where lessons are before the search. */
    private final List<Placement> begin;

    public TimetableSolver() {
        this(config -> {});
    }

    /**
     * A solver that improves a timetable of the school. One that is not complete, or has a lesson
     * at a place that a must-rule forbids by itself, is built anew.
     */
    public TimetableSolver(Timetable begin) {
        this.adjustment = config -> {};
        this.begin = begin.placements();
    }

    /**
     * @param adjustment last change of the configuration, such as how much Timefold checks itself
     */
    TimetableSolver(Consumer<SolverConfig> adjustment) {
        this.adjustment = adjustment;
        this.begin = List.of();
    }

    /**
     * Ends the search soon; {@link #solve} then returns the best found so far. Later searches of
     * this solver end at once.
     */
    public void stop() {
        stopped = true;
        endAll();
    }

    private void endAll() {
        running.forEach(Solver::terminateEarly);
    }

    /** Timefold forgets a stop that came before its search began. */
    private void repeatStop() {
        if (stopped || perfect) {
            endAll();
        }
    }

    /** Ends the searches side by side if one has found a timetable that breaks nothing. */
    private void endIfPerfect(PlanningTimetable found) {
        if (score(found).compareTo(HardMediumSoftScore.ZERO) >= 0) {
            perfect = true;
            endAll();
        }
    }

    public Outcome solve(Scenario scenario, SolveLimits limits, ProgressListener listener) {
        long start = System.nanoTime();
        var found = new ArrayList<PlanningTimetable>();
        perfect = false;
        try (var threads = Executors.newFixedThreadPool(limits.threads())) {
            var searches = new ArrayList<Future<Optional<PlanningTimetable>>>();
            var complete = new FirstComplete(listener::onComplete);
            for (int i = 0; i < limits.threads(); i++) {
                long seed = limits.seed() + i;
                var head = headStart(scenario, limits).multipliedBy(i);
                searches.add(
                        threads.submit(
                                () -> {
                                    complete.await(head, () -> stopped);
                                    return search(
                                            scenario, limits, seed, start, complete, listener);
                                }));
            }
            for (var search : searches) {
                search.get().ifPresent(found::add);
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the search failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the search was interrupted", e);
        }
        var best = found.getFirst();
        for (var other : found) {
            best = score(other).compareTo(score(best)) > 0 ? other : best;
        }
        var timetable = best.timetable();
        return new Outcome(timetable, UnplacedReasons.of(timetable, scenario));
    }

    /** None where searches have to be repeatable. */
    private static Duration headStart(Scenario scenario, SolveLimits limits) {
        if (limits.steps() > 0) {
            return Duration.ZERO;
        }
        var start = HEAD_START_PER_LESSON.multipliedBy(scenario.school().lessons().size());
        var most = limits.time().dividedBy(2L * limits.threads());
        return Collections.min(List.of(most, Collections.max(List.of(start, HEAD_START))));
    }

    /** What one search has found; nothing if others were done before it began. */
    private Optional<PlanningTimetable> search(
            Scenario scenario,
            SolveLimits limits,
            long seed,
            long start,
            FirstComplete complete,
            ProgressListener listener) {
        if (perfect || (limits.untilComplete() && complete.isFound())) {
            return Optional.empty();
        }
        var workspace = new Workspace(scenario, listener, seed);
        var problem = new PlanningTimetable(planned(scenario), workspace);
        double share = limits.untilComplete() ? 1 : CONSTRUCTION_SHARE;
        var deadline = start + (long) (limits.time().toNanos() * share);
        var config =
                SearchConfig.of(
                        limits.since(start),
                        seed,
                        temperature(scenario),
                        this::repeatStop,
                        () -> System.nanoTime() > deadline,
                        complete);
        adjustment.accept(config);
        var solver = QuickStart.solver(config);
        solver.addEventListener(
                event -> {
                    var progress = Progress.improving(event.getNewBestSolution());
                    if (progress.placed() > 0) { // before that, construction speaks for itself
                        listener.onProgress(progress);
                    }
                });
        running.add(solver);
        try {
            var found = solver.solve(problem);
            if (limits.steps() == 0) { // who is first is chance
                endIfPerfect(found);
            }
            return Optional.of(found);
        } finally {
            running.remove(solver);
        }
    }

    private List<PlannedLesson> planned(Scenario scenario) {
        var locked = new HashMap<Integer, Placement>();
        scenario.locked().forEach(placement -> locked.put(placement.lesson().index(), placement));
        var spotsOf = scenario.spots();
        var planned = new ArrayList<PlannedLesson>();
        for (var lesson : scenario.school().lessons()) {
            var spots = spotsOf.get(lesson.index());
            var placement = locked.get(lesson.index());
            planned.add(
                    placement == null
                            ? new PlannedLesson(lesson, spots, null)
                            : new PlannedLesson(placement.lesson(), spots, spot(placement)));
        }
        for (var placement : begin) {
            begin(planned.get(placement.lesson().index()), placement);
        }
        return planned;
    }

    private static void begin(PlannedLesson planned, Placement placement) {
        var there = spot(placement);
        for (var spot : planned.getAllowed()) {
            if (spot.slot() == there.slot()
                    && spot.room() == there.room()
                    && planned.lesson(spot).teachers().equals(placement.lesson().teachers())) {
                planned.setSpot(spot);
                return;
            }
        }
    }

    private static Spot spot(Placement placement) {
        var room = placement.room();
        return new Spot(placement.start().index(), room == null ? Occupancy.NONE : room.index());
    }

    /**
     * Annealing starts where single wishes are cheap, by their mean weight; colder where it goes on
     * from a timetable, so that this is not forgotten.
     */
    private double temperature(Scenario scenario) {
        double mean = Math.max(1, scenario.rulebook().meanWeight());
        return begin.isEmpty() ? mean * 3 / 4 : mean / 8;
    }

    private static HardMediumSoftScore score(PlanningTimetable timetable) {
        return Objects.requireNonNull(timetable.getScore());
    }
}
