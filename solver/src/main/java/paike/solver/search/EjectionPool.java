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
import paike.rules.Grid;
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
 * each time it finds no free place. Which lessons are in the way is asked of the broken rules
 * themselves: those that report the broken point. After Nagata and Bräysy, "A powerful route
 * minimization heuristic" (2009).
 */
final class EjectionPool {
    /** Lessons that may be taken out for one. */
    private static final int MOST_EJECTED = 5;

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
        for (long i = 0; i < most && !waiting.isEmpty() && !stop.getAsBoolean(); i++) {
            insert(waiting.removeFirst());
            if (waiting.size() < bestUnplaced) {
                remember();
            }
            if (i % 64 == 0) {
                progress.accept(lessons.size() - waiting.size());
            }
        }
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

    private void insert(PlannedLesson planned) {
        var order = new ArrayList<>(planned.spots().all());
        shuffle(order);
        var crowded = new ArrayList<Crowded>();
        for (var spot : order) {
            put(planned, spot);
            long broken = score.hard() - unavoidable;
            if (broken <= 0) {
                return;
            }
            score.remove(planned.lesson());
            crowded.add(new Crowded(spot, broken));
        }
        dearness[planned.getIndex()]++;
        crowded.sort(Comparator.comparingLong(Crowded::broken));
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

    /** The cheapest lesson that has a part in the first point a lesson breaks. */
    private @Nullable PlannedLesson inTheWay(Lesson lesson) {
        var broken = score.brokenBy(lesson);
        if (broken.isEmpty()) {
            return null;
        }
        var point = broken.getFirst();
        PlannedLesson cheapest = null;
        int ties = 0;
        for (var other : neighbours(lesson)) {
            if (other.isPinned()
                    || !score.reports(other.lesson(), point.entry(), p -> p == point.point())) {
                continue;
            }
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

    /** Placed lessons that share a class, a teacher or the room with a placed lesson. */
    private List<PlannedLesson> neighbours(Lesson lesson) {
        var found = new ArrayList<PlannedLesson>();
        lesson.classes().forEach(c -> addAll(found, now.classes(), c.index(), lesson));
        lesson.teachers().forEach(t -> addAll(found, now.teachers(), t.index(), lesson));
        int room = now.roomOf(lesson.index());
        if (room != Occupancy.NONE) {
            addAll(found, now.rooms(), room, lesson);
        }
        return found;
    }

    private void addAll(List<PlannedLesson> found, Grid grid, int resource, Lesson lesson) {
        for (int day = 0; day < now.school().grid().dayCount(); day++) {
            for (int i = 0; i < grid.lessonCount(resource, day); i++) {
                int other = grid.lesson(resource, day, i);
                if (other != lesson.index()) {
                    found.add(lessons.get(other));
                }
            }
        }
    }

    private void put(PlannedLesson planned, Spot spot) {
        score.place(planned.lesson(), spot.slot(), spot.room());
        spots[planned.getIndex()] = spot;
    }

    private void shuffle(List<Spot> list) {
        for (int i = list.size() - 1; i > 0; i--) {
            Collections.swap(list, i, random.nextInt(i + 1));
        }
    }
}
