package paike.solver.search;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import paike.rules.Audit;
import paike.rules.Level;
import paike.rules.Occupancy;
import paike.rules.PlacementRule;
import paike.rules.RulebookEntry;
import paike.rules.RunningScore;
import paike.solver.Scenario;
import paike.solver.board.Board;
import paike.solver.board.Partners;
import paike.solver.planning.PlannedLesson;
import paike.solver.planning.Spot;

/**
 * Where a complete timetable breaks hardly any wish but one, makes that a must-rule and completes
 * the timetable again: what is almost a must is kept best by the search that keeps musts.
 */
final class Tightening {
    /** Share of the penalty that a wish has to have. */
    private static final double MOST = 0.9;

    /** Openings looked at without placing more, per block of the school. */
    private static final int LOOKS = 40;

    private final Scenario scenario;
    private final RunningScore score;
    private final List<PlannedLesson> lessons;
    private final RandomGenerator random;

    /**
     * @param score of all rules, for what single places cost
     */
    Tightening(
            Scenario scenario,
            RunningScore score,
            List<PlannedLesson> lessons,
            RandomGenerator random) {
        this.scenario = scenario;
        this.score = score;
        this.lessons = lessons;
        this.random = random;
    }

    /**
     * Works until that wish is kept, no more lessons find a place, or the limits say stop.
     *
     * @param complete where each lesson is: [lesson]; null = nowhere, and there it stays
     * @param stop asked before each block
     * @return one with fewer broken wishes, or the same
     */
    @Nullable Spot[] run(@Nullable Spot[] complete, BooleanSupplier stop) {
        var now = occupancy(complete);
        long before = penalty(now);
        var wish = mostBroken(now, before);
        if (wish == null) {
            return complete;
        }
        var rulebook = scenario.rulebook().with(wish.as(Level.MUST));
        var tighter = new Scenario(scenario.school(), rulebook, scenario.locked());
        var board = new Board(tighter, lessons);
        var wishes = new Partners(rulebook.of(Level.SHOULD), scenario.school());
        var pool = new EjectionPool(board, score, wishes, random, EjectionPool.Style.AT_RANDOM);
        pool.beginWithSoundPartOf(complete);
        pool.run(stop, (long) LOOKS * board.blocks().all().size(), waiting -> {});
        var fullest = pool.fullest();
        return fullest.unplaced() == 0 && penalty(occupancy(fullest.spots())) < before
                ? fullest.spots()
                : complete;
    }

    /** The wish that makes up most of a penalty, or null. */
    private @Nullable RulebookEntry mostBroken(Occupancy now, long penalty) {
        for (var wish : scenario.rulebook().of(Level.SHOULD)) {
            boolean isOfSeveral =
                    !wish.rule().isStatic() && !(wish.rule() instanceof PlacementRule);
            if (isOfSeveral && penalty > 0 && Audit.penalty(now, wish) >= MOST * penalty) {
                return wish;
            }
        }
        return null;
    }

    private long penalty(Occupancy now) {
        return scenario.rulebook().of(Level.SHOULD).stream()
                .filter(wish -> !wish.rule().isStatic())
                .mapToLong(wish -> Audit.penalty(now, wish))
                .sum();
    }

    private Occupancy occupancy(@Nullable Spot[] timetable) {
        var now = Occupancy.unfinished(scenario.school());
        for (var planned : lessons) {
            var spot = timetable[planned.getIndex()];
            if (spot != null) {
                now.place(planned.lesson(spot), spot.slot(), spot.room());
            }
        }
        return now;
    }
}
