package paike.solver.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import paike.model.plan.Plan;
import paike.model.school.TeachingAssignment;
import paike.rules.Audit;
import paike.rules.Level;
import paike.rules.Occupancy;
import paike.rules.PlacementRule;
import paike.rules.Rulebook;
import paike.rules.RunningScore.Broken;
import paike.rules.Violation;
import paike.solver.repair.pieces.Bench;
import paike.solver.repair.pieces.Tolerance;
import paike.solver.repair.pieces.Touched;
import paike.solver.repair.pieces.Turn;
import paike.solver.repair.pieces.WaysOut;

/**
 * The cheapest small repair of single findings: one lesson moved, put, taken out or given as
 * assigned; or lessons that change places.
 *
 * <p>A repair mends its finding, of a should-rule at least in part and without costing the other
 * should-rules more than it gains; it breaks no must-point that was kept and worsens none. Among
 * those the one after which all should-rules cost least, then the one with fewest lessons. One
 * thread at a time.
 */
public final class Repairs {
    /** Candidates tried for one finding. */
    private static final int TRIES = 4_000;

    /** Candidates confirmed by a full audit before a finding is given up. */
    private static final int CONFIRMED = 3;

    private final Plan plan;
    private final Rulebook must;
    private final Bench bench;
    private final WaysOut waysOut;
    private final Exchanges exchanges;
    private final List<Broken> broken;
    private final long soft;
    private final long hard;

    /** Turns that mend a finding, and what comes of them. */
    private record Candidate(List<Turn> turns, long soft, int cost) {}

    private Repairs(Plan plan, Rulebook rulebook, Set<Integer> locked) {
        this.plan = plan;
        this.must = rulebook.only(Level.MUST).ofLessons();
        this.bench = new Bench(plan, rulebook, locked, Touched.nobody());
        this.waysOut = new WaysOut(bench);
        this.exchanges = new Exchanges(bench);
        this.broken = bench.broken();
        this.soft = bench.soft();
        this.hard = Audit.of(plan, must).hard();
    }

    public static Repairs of(Plan plan, Rulebook rulebook) {
        return of(plan, rulebook, Set.of());
    }

    /**
     * @param locked indexes of lessons that stay as they are
     */
    public static Repairs of(Plan plan, Rulebook rulebook, Set<Integer> locked) {
        return new Repairs(plan, rulebook, locked);
    }

    /**
     * The cheapest repair of a violation that the audit of the plan has found; empty if nothing
     * small mends it, as where no lesson has a part in it.
     */
    public Optional<RepairStep> cheapest(Violation violation) {
        if (violation.entry().rule().isStatic()) {
            return Optional.empty();
        }
        var candidates = candidates(violation);
        candidates.sort(
                Comparator.comparingLong(Candidate::soft).thenComparingInt(Candidate::cost));
        boolean isMust = violation.entry().level() == Level.MUST;
        return candidates.stream()
                .filter(candidate -> isMust || candidate.soft() <= soft)
                .limit(CONFIRMED)
                .map(candidate -> confirmed(candidate, violation))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private List<Candidate> candidates(Violation violation) {
        var tolerance = Tolerance.of(broken);
        broken.stream().filter(one -> isAbout(one, violation)).forEach(tolerance::remove);
        var candidates = new ArrayList<Candidate>();
        int tries = 0;
        for (var step : waysOut.of(violation.entry(), violation.point())) {
            if (tries++ > TRIES) {
                break;
            }
            judge(step.turns(), violation, tolerance, candidates);
            if (step.turns().size() == 1) {
                for (var turns : exchanges.of(step.turns().getFirst())) {
                    tries++;
                    judge(turns, violation, tolerance, candidates);
                }
            }
        }
        return candidates;
    }

    private static boolean isAbout(Broken one, Violation violation) {
        return one.point() == violation.point() && one.entry().id().equals(violation.entry().id());
    }

    private void judge(
            List<Turn> turns,
            Violation violation,
            Tolerance tolerance,
            List<Candidate> candidates) {
        if (isOfOneAssignment(turns)) {
            return;
        }
        take(turns);
        if (bench.hard() <= tolerance.penalty()
                && tolerance.without(bench.broken()).isEmpty()
                && isMended(violation)) {
            candidates.add(new Candidate(turns, bench.soft(), bench.cost()));
        }
        takeBack(turns);
    }

    /** Two lessons of an assignment that change places: nobody would see a difference. */
    private static boolean isOfOneAssignment(List<Turn> turns) {
        return turns.size() == 2
                && assignment(turns.getFirst()).equals(assignment(turns.getLast()));
    }

    private static TeachingAssignment assignment(Turn turn) {
        return turn.piece().lessons().getFirst().assignment();
    }

    private void take(List<Turn> turns) {
        turns.forEach(turn -> bench.move(turn.piece(), turn.puts()));
    }

    private void takeBack(List<Turn> turns) {
        turns.forEach(turn -> bench.move(turn.piece(), turn.piece().found()));
    }

    private boolean isMended(Violation violation) {
        long left = 0;
        for (int point : points(violation)) {
            left +=
                    violation
                            .entry()
                            .penalty(violation.entry().rule().deviation(bench.occupancy(), point));
        }
        return violation.entry().level() == Level.MUST ? left == 0 : left < violation.penalty();
    }

    /** The point of a violation; with a lesson, those of what may come in its place. */
    private List<Integer> points(Violation violation) {
        if (!(violation.entry().rule() instanceof PlacementRule)) {
            return List.of(violation.point());
        }
        var piece = bench.pieceOf(bench.school().lessons().get(violation.point()));
        var planned = piece.planned();
        return planned == null
                ? List.of(violation.point())
                : List.of(violation.point(), planned.index());
    }

    /** An audit of all must-rules, every point judged anew, has the last word. */
    private Optional<RepairStep> confirmed(Candidate candidate, Violation violation) {
        take(candidate.turns());
        var timetable = bench.timetable();
        var changes = Changes.of(bench, timetable);
        var now =
                timetable.school().equals(bench.school())
                        ? bench.occupancy()
                        : Occupancy.of(plan.with(timetable));
        long broken = Audit.of(now, must).hard();
        takeBack(candidate.turns());
        boolean isMust = violation.entry().level() == Level.MUST;
        return broken <= hard - (isMust ? 1 : 0)
                ? Optional.of(new RepairStep(changes, timetable, candidate.soft() - soft))
                : Optional.empty();
    }
}
