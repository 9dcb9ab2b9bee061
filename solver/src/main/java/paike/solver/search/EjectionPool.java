package paike.solver.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import paike.model.school.Lesson;
import paike.rules.Level;
import paike.rules.Occupancy;
import paike.rules.RunningScore;
import paike.solver.Scenario;
import paike.solver.planning.PlannedLesson;
import paike.solver.planning.Spot;

/**
 * Finds a place for every lesson without breaking a must-rule.
 *
 * <p>Takes an unplaced lesson and puts it where it breaks nothing; if there is no such place, where
 * the lessons in its way are cheapest to take out, and these wait in turn. A lesson gets dearer
 * each time it finds no free place. After Nagata and Bräysy, "A powerful route minimization
 * heuristic" (2009).
 */
final class EjectionPool {
    /** Lessons that may be taken out for one. */
    private static final int MOST_EJECTED = 5;

    /**
     * Lessons taken from the pool without gain, per lesson of the school, before its first waits
     * behind the others: some lessons may have no place at all.
     */
    private static final int PATIENCE = 2;

    /** Spots looked at closely when none is free. */
    private static final int SPOTS_TRIED = 12;

    private final RunningScore score;
    private final Occupancy now;
    private final List<PlannedLesson> lessons;
    private final RandomGenerator random;
    private final Deque<PlannedLesson> waiting = new ArrayDeque<>();
    private final int[] dearness;
    private final Spot[] spots;
    private final @Nullable Spot[] best;
    private int bestUnplaced = Integer.MAX_VALUE;
    private final long unavoidable;
    private final int spotless;
    private final InTheWay inTheWay;

    EjectionPool(Scenario scenario, List<PlannedLesson> lessons, RandomGenerator random) {
        this.score = new RunningScore(scenario.school(), scenario.rulebook().only(Level.MUST));
        this.now = score.occupancy();
        this.lessons = lessons;
        this.random = random;
        this.dearness = new int[lessons.size()];
        this.spots = new Spot[lessons.size()];
        this.best = new Spot[lessons.size()];
        for (var planned : lessons) {
            var spot = planned.getSpot();
            if (spot != null) {
                put(planned, spot);
            }
        }
        this.unavoidable = score.hard();
        this.inTheWay = new InTheWay(score, lessons, scenario.rulebook().of(Level.MUST));
        this.spotless =
                (int)
                        lessons.stream()
                                .filter(planned -> planned.getSpot() == null)
                                .filter(planned -> planned.spots().all().isEmpty())
                                .count();
        lessons.stream()
                .filter(planned -> planned.getSpot() == null && !planned.spots().all().isEmpty())
                .sorted(
                        Comparator.comparingInt(
                                        (PlannedLesson planned) -> planned.spots().all().size())
                                .thenComparingInt(planned -> -planned.lesson().lengthInPeriods())
                                .thenComparingInt(PlannedLesson::getIndex))
                .forEach(waiting::addLast);
        Arrays.fill(dearness, 1);
        remember();
    }

    /**
     * Works until every lesson has a place, or the limits say stop.
     *
     * @param stop asked before each lesson
     * @param most lessons to be taken from the pool
     * @param progress told the number of placed lessons now and then
     */
    void run(BooleanSupplier stop, long most, IntConsumer progress) {
        int patience = PATIENCE * lessons.size();
        long lastGain = 0;
        for (long i = 0; i < most && !waiting.isEmpty() && !stop.getAsBoolean(); i++) {
            insert(waiting.removeFirst());
            if (waiting.size() < bestUnplaced) {
                remember();
                lastGain = i;
            } else if (i - lastGain > patience) {
                waiting.addLast(waiting.removeFirst());
                lastGain = i;
            }
            if (i % 64 == 0) {
                progress.accept(lessons.size() - spotless - waiting.size());
            }
        }
        fillUp();
    }

    /** Goes back to the fullest timetable and places what it has room for as it stands. */
    private void fillUp() {
        for (var planned : lessons) {
            if (!planned.isPinned() && now.isPlaced(planned.getIndex())) {
                score.remove(planned.lesson());
            }
        }
        waiting.clear();
        for (var planned : lessons) {
            var spot = best[planned.getIndex()];
            if (spot != null && !planned.isPinned()) {
                put(planned, spot);
            }
        }
        for (var planned : lessons) {
            if (!now.isPlaced(planned.getIndex())
                    && !planned.spots().all().isEmpty()
                    && !place(planned).isEmpty()) {
                waiting.addLast(planned);
            }
        }
        remember();
    }

    /** Where each lesson is in the fullest timetable found: [lesson]; null = nowhere. */
    @Nullable Spot[] best() {
        return best;
    }

    private void remember() {
        bestUnplaced = waiting.size();
        for (int lesson = 0; lesson < best.length; lesson++) {
            best[lesson] = now.isPlaced(lesson) ? spots[lesson] : null;
        }
    }

    /**
     * Puts a lesson where it breaks nothing.
     *
     * @return nothing, or all its spots with what would be broken there
     */
    private List<Crowded> place(PlannedLesson planned) {
        var order = new ArrayList<>(planned.spots().all());
        shuffle(order);
        var crowded = new ArrayList<Crowded>();
        for (var spot : order) {
            put(planned, spot);
            long broken = score.hard() - unavoidable;
            if (broken <= 0) {
                return List.of();
            }
            score.remove(planned.lesson());
            crowded.add(new Crowded(spot, broken));
        }
        crowded.sort(Comparator.comparingLong(Crowded::broken));
        return crowded;
    }

    private void insert(PlannedLesson planned) {
        var crowded = place(planned);
        if (crowded.isEmpty()) {
            return;
        }
        dearness[planned.getIndex()]++;
        var cheapest = cheapest(planned, crowded);
        if (cheapest == null) {
            waiting.addLast(planned);
            return;
        }
        for (var ejected : cheapest.ejected()) {
            score.remove(ejected.lesson());
            waiting.addFirst(ejected);
        }
        put(planned, cheapest.spot());
    }

    private record Crowded(Spot spot, long broken) {}

    private record Ejection(Spot spot, List<PlannedLesson> ejected, long cost) {}

    private @Nullable Ejection cheapest(PlannedLesson planned, List<Crowded> crowded) {
        Ejection cheapest = null;
        int tries = 0;
        for (var spot : crowded) {
            if (tries++ >= SPOTS_TRIED && cheapest != null) {
                break;
            }
            var ejection = ejection(planned, spot.spot());
            if (ejection != null && (cheapest == null || ejection.cost() < cheapest.cost())) {
                cheapest = ejection;
            }
        }
        return cheapest;
    }

    /** Whom to take out so that a lesson can be at a spot; leaves everything as it was. */
    private @Nullable Ejection ejection(PlannedLesson planned, Spot spot) {
        put(planned, spot);
        var ejected = new ArrayList<PlannedLesson>();
        boolean free = false;
        while (!free && ejected.size() < MOST_EJECTED) {
            var next = inTheWay(planned.lesson());
            if (next == null) {
                break;
            }
            score.remove(next.lesson());
            ejected.add(next);
            free = score.hard() <= unavoidable;
        }
        score.remove(planned.lesson());
        long cost = 0;
        for (var other : ejected) {
            put(other, spots[other.getIndex()]);
            cost += dearness[other.getIndex()];
        }
        return free ? new Ejection(spot, ejected, cost) : null;
    }

    /** The cheapest lesson that is in the way of a placed lesson. */
    private @Nullable PlannedLesson inTheWay(Lesson lesson) {
        PlannedLesson cheapest = null;
        int ties = 0;
        for (var other : inTheWay.of(lesson)) {
            int difference =
                    cheapest == null
                            ? -1
                            : dearness[other.getIndex()] - dearness[cheapest.getIndex()];
            ties = difference < 0 ? 1 : difference == 0 ? ties + 1 : ties;
            if (difference < 0 || (difference == 0 && random.nextInt(ties) == 0)) {
                cheapest = other;
            }
        }
        return cheapest;
    }

    private void put(PlannedLesson planned, Spot spot) {
        score.place(planned.lesson(spot), spot.slot(), spot.room());
        spots[planned.getIndex()] = spot;
    }

    private void shuffle(List<Spot> list) {
        for (int i = list.size() - 1; i > 0; i--) {
            Collections.swap(list, i, random.nextInt(i + 1));
        }
    }
}
