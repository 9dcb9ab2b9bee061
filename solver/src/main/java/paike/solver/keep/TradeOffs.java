package paike.solver.keep;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import paike.model.plan.Timetable;
import paike.rules.Audit;
import paike.solver.ProgressListener;
import paike.solver.Scenario;
import paike.solver.SolveLimits;
import paike.solver.TimetableSolver;

/**
 * Timetables between the nearest to an old one and the best there is: searches in which moving a
 * lesson has a price, from dear to cheap, each beginning at the nearest; and one that forgets the
 * old one.
 */
public final class TradeOffs {
    /** The dearest price of a move, in mean weights of a wish; the cheapest is as far below one. */
    private static final double DEAREST = 6;

    private final Before before;
    private final Scenario scenario;
    private final Keep keep;
    private final List<TimetableSolver> running = new CopyOnWriteArrayList<>();
    private volatile boolean stopped;

    /**
     * @param keep what is to be changed little
     */
    public TradeOffs(Keep keep) {
        this.before = keep.before();
        this.scenario = keep.scenario();
        this.keep = keep;
    }

    /** Ends all searches soon; {@link #find} then answers with what they found. */
    public void stop() {
        stopped = true;
        running.forEach(TimetableSolver::stop);
    }

    /**
     * @param nearest the timetable with the fewest changes
     * @param count how many to look for, the nearest and the best included; at least 2
     * @param limits of each search; as many side by side as it has threads
     * @return those that are not dominated, fewest changes first
     */
    public List<TradeOff> find(
            Kept nearest, int count, SolveLimits limits, ProgressListener listener) {
        var found = new ArrayList<TradeOff>();
        found.add(judged(nearest));
        var single = new SolveLimits(limits.time(), limits.steps(), limits.seed(), 1, false);
        try (var threads = Executors.newFixedThreadPool(limits.threads())) {
            var searches = new ArrayList<Future<Timetable>>();
            for (int price : prices(count - 2)) {
                searches.add(
                        threads.submit(() -> search(price, nearest.timetable(), single, listener)));
            }
            searches.add(
                    threads.submit(
                            () -> search(0, Timetable.empty(scenario.school()), single, listener)));
            for (var search : searches) {
                found.add(judged(keep.against(search.get(), false)));
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a search failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the search was interrupted", e);
        }
        return TradeOff.undominated(found);
    }

    private Timetable search(
            int price, Timetable start, SolveLimits limits, ProgressListener listener) {
        if (stopped) {
            return start;
        }
        var rulebook =
                price == 0
                        ? scenario.rulebook()
                        : StayPut.of(before).in(scenario.rulebook(), price);
        var priced = new Scenario(scenario.school(), rulebook, scenario.locked());
        var solver = new TimetableSolver(start);
        running.add(solver);
        if (stopped) {
            solver.stop();
        }
        try {
            return solver.solve(priced, limits, listener).timetable();
        } finally {
            running.remove(solver);
        }
    }

    private TradeOff judged(Kept kept) {
        var audit = Audit.of(kept.timetable(), scenario.rulebook());
        return new TradeOff(kept, audit.hard() + kept.timetable().unplaced().size(), audit.soft());
    }

    /** From dear to cheap, evenly in their logarithm; whole numbers, from 1, each once. */
    private List<Integer> prices(int count) {
        double mean = scenario.rulebook().meanWeight();
        return IntStream.range(0, Math.max(0, count))
                .mapToDouble(
                        i -> mean * Math.pow(DEAREST, count == 1 ? 0 : 1 - 2.0 * i / (count - 1)))
                .mapToObj(price -> (int) Math.max(1, Math.round(price)))
                .distinct()
                .toList();
    }
}
