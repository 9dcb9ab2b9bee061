package paike.solver.keep;

import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import paike.model.plan.Timetable;
import paike.solver.ProgressListener;
import paike.solver.Scenario;
import paike.solver.SolveLimits;
import paike.solver.TimetableSolver;

/**
 * Where so much is broken that mending is not enough: builds the timetable anew, with a price on
 * every lesson moved that is dearer than any wish.
 */
final class Rescue {
    /** In mean weights of a wish. */
    private static final int PRICE = 20;

    private static final long LOOK_ROUND = 50;

    private final Before before;
    private final Scenario scenario;

    Rescue(Before before, Scenario scenario) {
        this.before = before;
        this.scenario = scenario;
    }

    Timetable search(KeepLimits limits) {
        int price = (int) Math.max(1, Math.round(PRICE * scenario.rulebook().meanWeight()));
        var priced =
                new Scenario(
                        scenario.school(),
                        StayPut.of(before).in(scenario.rulebook(), price),
                        scenario.locked());
        var solver = new TimetableSolver();
        try (var watch = Executors.newSingleThreadScheduledExecutor()) {
            var looking =
                    watch.scheduleWithFixedDelay(
                            () -> {
                                if (limits.stop().getAsBoolean()) {
                                    solver.stop();
                                }
                            },
                            LOOK_ROUND,
                            LOOK_ROUND,
                            TimeUnit.MILLISECONDS);
            try {
                return solver.solve(
                                priced,
                                new SolveLimits(limits.time(), limits.steps(), limits.seed(), 1),
                                ProgressListener.SILENT)
                        .timetable();
            } finally {
                looking.cancel(false);
            }
        }
    }
}
