package paike.solver.repair;

import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import paike.model.plan.Plan;
import paike.rules.Audit;
import paike.rules.Rulebook;
import paike.solver.repair.pieces.Bench;
import paike.solver.repair.pieces.Mended;
import paike.solver.repair.pieces.Tolerance;
import paike.solver.repair.pieces.Touched;
import paike.solver.repair.pieces.WaysOut;

/**
 * Mends a whole timetable: keeps all must-rules, or as many as it can, with as few lessons changed
 * as possible; among equally few changes, with the least penalty of should-rules.
 */
public final class Repair {
    /** Changes up to which all ways are seen before anything else is done. */
    private static final int SMALL = 2;

    private static final long TRIES = 60_000;
    private static final long PROOF_TRIES = 1_000_000;

    private final Plan plan;
    private final Rulebook rulebook;
    private final Bench bench;
    private final WaysOut waysOut;
    private final Mending mending;
    private final Random random;
    private final BooleanSupplier over;

    private Repair(Plan plan, Rulebook rulebook, RepairLimits limits, Touched touched) {
        this.plan = plan;
        this.rulebook = rulebook;
        long deadline = System.nanoTime() + limits.time().toNanos();
        this.over = () -> limits.stop().getAsBoolean() || System.nanoTime() - deadline > 0;
        this.bench = new Bench(plan, rulebook, limits.locked(), touched);
        this.waysOut = new WaysOut(bench);
        this.mending = new Mending(bench, waysOut, over);
        this.random = new Random(limits.seed());
    }

    /** Mends a plan; who is in which club stays. */
    public static Repaired of(Plan plan, Rulebook rulebook, RepairLimits limits) {
        return of(plan, rulebook, limits, Touched.nobody());
    }

    /** Likewise; among equally few changes, with as few people touched as possible. */
    public static Repaired of(Plan plan, Rulebook rulebook, RepairLimits limits, Touched touched) {
        return new Repair(plan, rulebook, limits, touched).mend();
    }

    private Repaired mend() {
        var broken = bench.broken();
        int least = mending.least(broken);
        boolean isProved = broken.isEmpty();
        if (!broken.isEmpty()) {
            var small = least > SMALL ? null : exact(least, SMALL, TRIES);
            isProved = small != null && mending.isFewest();
            if (small != null) {
                small.show(bench);
            } else {
                isProved = mendLarge(least);
            }
        }
        return result(isProved);
    }

    private @Nullable Mended exact(int least, int most, long tries) {
        return mending.cheapest(
                Math.max(1, least), new Goal(most, Tolerance.none(), Goal.ALL, tries));
    }

    /** Place by place, then fewer and fewer changes; last, the proof that there are no fewer. */
    private boolean mendLarge(int least) {
        var found = Mended.of(bench);
        var givenUp = new PlaceByPlace(bench, mending).mend();
        new PuttingBack(bench, mending, waysOut, random, over).run(givenUp);
        var best = Mended.of(bench);
        found.show(bench);
        int most = best.broken() == 0 ? best.cost() - 1 : best.cost();
        var fewer = exact(least, most, PROOF_TRIES);
        boolean isFewest = mending.isFewest() && !over.getAsBoolean();
        (fewer == null ? best : fewer).show(bench);
        return isFewest && (fewer != null || best.broken() == 0);
    }

    private Repaired result(boolean isProved) {
        var before = Audit.of(plan, rulebook);
        var timetable = bench.timetable();
        var repaired = plan.with(timetable);
        var after = Audit.of(repaired, rulebook);
        if (after.hard() > before.hard()) { // a rule that reads more than its points say
            return new Repaired(
                    plan,
                    List.of(),
                    before.hard(),
                    before.hard(),
                    before.soft(),
                    before.soft(),
                    false);
        }
        return new Repaired(
                repaired,
                Changes.of(bench, timetable),
                before.hard(),
                after.hard(),
                before.soft(),
                after.soft(),
                isProved);
    }
}
