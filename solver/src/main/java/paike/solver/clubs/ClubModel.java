package paike.solver.clubs;

import com.google.ortools.Loader;
import com.google.ortools.modelbuilder.LinearExpr;
import com.google.ortools.modelbuilder.LinearExprBuilder;
import com.google.ortools.modelbuilder.ModelBuilder;
import com.google.ortools.modelbuilder.ModelSolver;
import com.google.ortools.modelbuilder.SolveStatus;
import com.google.ortools.modelbuilder.Variable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import paike.model.afterschool.Club;
import paike.model.afterschool.ClubTask;
import paike.model.afterschool.Pupil;

/**
 * One independent group of clubs as an integer program: a variable per option, one per club that
 * may be closed. The goals are met one after another; each keeps what those before it reached.
 */
final class ClubModel {
    /** Goals are weighed together while their sum stays well within what doubles count exactly. */
    private static final long MOST_WEIGHT = 10_000_000_000L;

    private static final String EXACT =
            """
            output_flag=false
            mip_rel_gap=0
            mip_heuristic_run_feasibility_jump=false
            """;

    /** Which options were taken, and whether nothing better exists. */
    record Answer(List<Option> taken, boolean proved, ToLongFunction<Variable> values) {}

    private final ModelBuilder model = new ModelBuilder();
    private final List<Option> options;
    private final IdentityHashMap<Option, Variable> variables = new IdentityHashMap<>();
    private final Map<Pupil, List<Option>> byPupil = new LinkedHashMap<>();
    private final Goal shortfall = new Goal();

    /** Whether a club that may be closed is held. */
    private final List<Variable> opens = new ArrayList<>();

    static {
        Loader.loadNativeLibraries();
    }

    ClubModel(List<Option> options, ClubTask task) {
        this.options = options;
        options.forEach(option -> variables.put(option, model.newBoolVar("")));
        sizes(task);
        for (var option : options) {
            byPupil.computeIfAbsent(option.wish().pupil(), first -> new ArrayList<>()).add(option);
        }
        byPupil.values().forEach(this::atMostOnePerChoice);
    }

    private Variable of(Option option) {
        var variable = variables.get(option);
        if (variable == null) {
            throw new IllegalStateException("no variable for " + option);
        }
        return variable;
    }

    private void sizes(ClubTask task) {
        Map<Club, LinearExprBuilder> members = new LinkedHashMap<>();
        for (var option : options) {
            members.computeIfAbsent(option.club(), first -> LinearExpr.newBuilder())
                    .add(of(option));
        }
        members.forEach(
                (club, sum) -> {
                    int assigned = task.assigned(club);
                    int most = club.maximumSize() - assigned;
                    int least = Math.max(0, club.minimumSize() - assigned);
                    if (assigned > 0 && least > 0) {
                        var missing = model.newIntVar(0, least, "");
                        shortfall.add(missing, 1);
                        model.addLessOrEqual(sum, most);
                        model.addGreaterOrEqual(
                                LinearExpr.newBuilder().add(sum).add(missing), least);
                    } else if (least > 1) {
                        var open = model.newBoolVar("");
                        opens.add(open);
                        model.addLessOrEqual(sum, LinearExpr.term(open, most));
                        model.addGreaterOrEqual(sum, LinearExpr.term(open, least));
                    } else {
                        model.addLessOrEqual(sum, most);
                    }
                });
    }

    private void atMostOnePerChoice(List<Option> own) {
        Set<List<Option>> said = new HashSet<>();
        for (var choice : own.getFirst().wish().choices()) {
            said.add(own.stream().filter(option -> choice.isMetBy(option.club())).toList());
        }
        for (int i = 0; i < own.size(); i++) {
            for (int j = 0; j < i; j++) {
                var pair = List.of(own.get(j), own.get(i));
                if (own.get(i).excludes(own.get(j))
                        && said.stream().noneMatch(row -> row.containsAll(pair))) {
                    said.add(pair);
                }
            }
        }
        for (var row : said) {
            if (row.size() > 1) {
                var sum = LinearExpr.newBuilder();
                row.forEach(option -> sum.add(of(option)));
                model.addLessOrEqual(sum, 1);
            }
        }
    }

    /** The goals in their order; they say which clubs are held. */
    private List<Goal> goals() {
        var goals = new ArrayList<Goal>();
        goals.add(shortfall);
        goals.add(goal(false, option -> -option.ranks().size()));
        goals.add(goal(true, option -> -option.ranks().size()));
        goals.addAll(ranks(false));
        goals.removeIf(Goal::isEmpty);
        return goals;
    }

    /** What decides between plans that hold the same clubs and are equal in all goals. */
    private List<Goal> tieBreaks() {
        var goals = new ArrayList<>(ranks(true));
        goals.add(friends());
        goals.removeIf(Goal::isEmpty);
        return goals;
    }

    /** Choices met at each rank, the latest first. */
    private List<Goal> ranks(boolean lost) {
        int last =
                options.stream()
                        .flatMap(option -> option.ranks().stream())
                        .mapToInt(rank -> rank)
                        .max()
                        .orElse(0);
        var goals = new ArrayList<Goal>();
        for (int rank = last; rank > 1; rank--) {
            int now = rank;
            goals.add(goal(lost, option -> option.countAt(now)));
        }
        return goals;
    }

    /**
     * @param lost only pupils who lost last term
     */
    private Goal goal(boolean lost, ToIntFunction<Option> count) {
        var goal = new Goal();
        for (var option : options) {
            if (!lost || option.wish().lostBefore()) {
                goal.add(of(option), count.applyAsInt(option));
            }
        }
        return goal;
    }

    /** Pairs of friends in one club, each pair once. */
    private Goal friends() {
        var goal = new Goal();
        var said = new HashSet<Set<Pupil>>();
        for (var mine : byPupil.values()) {
            var wish = mine.getFirst().wish();
            for (var friend : wish.friends()) {
                if (!said.add(Set.of(wish.pupil(), friend))) {
                    continue;
                }
                for (var one : mine) {
                    for (var other : byPupil.getOrDefault(friend, List.of())) {
                        if (one.club().equals(other.club())) {
                            goal.add(both(of(one), of(other)), -1);
                        }
                    }
                }
            }
        }
        return goal;
    }

    private Variable both(Variable one, Variable other) {
        var both = model.newBoolVar("");
        model.addLessOrEqual(both, one);
        model.addLessOrEqual(both, other);
        return both;
    }

    /** The best that is found before the deadline. */
    @Nullable Answer solve(long deadline) {
        var best = solve(goals(), null, deadline);
        if (best != null && best.proved()) {
            var held = best.values();
            opens.forEach(open -> hold(open, held.applyAsLong(open)));
            best = solve(tieBreaks(), best, deadline);
        }
        return best == null && options.isEmpty()
                ? new Answer(List.of(), true, variable -> 0)
                : best;
    }

    private static void hold(Variable open, long value) {
        open.setLowerBound((double) value);
        open.setUpperBound((double) value);
    }

    private @Nullable Answer solve(List<Goal> goals, @Nullable Answer before, long deadline) {
        Answer best = before;
        for (int next = 0; next < goals.size(); ) {
            int end = next + 1;
            long range = goals.get(next).range() + 1;
            while (end < goals.size() && range * (goals.get(end).range() + 1) <= MOST_WEIGHT) {
                range *= goals.get(end++).range() + 1;
            }
            var together = goals.subList(next, end);
            next = end;
            if (best != null && fix(together, best.values(), true)) {
                continue;
            }
            minimise(together);
            var solver = new ModelSolver("highs");
            solver.enableOutput(false);
            solver.setSolverSpecificParameters(EXACT);
            var left = Duration.ofNanos(Math.max(1_000_000, deadline - System.nanoTime()));
            solver.setTimeLimit(left);
            var status = solver.solve(model);
            if (!solver.hasSolution()) {
                return best == null ? null : new Answer(best.taken(), false, best.values());
            }
            best =
                    new Answer(
                            taken(solver),
                            status == SolveStatus.OPTIMAL,
                            v -> Math.round(solver.getValue(v)));
            if (!best.proved()) {
                return best;
            }
            fix(together, best.values(), false);
        }
        return best;
    }

    /**
     * Keeps what goals have reached.
     *
     * @param onlyIfLeast do nothing unless all of them are as small as they can be
     * @return true if they were fixed
     */
    private boolean fix(List<Goal> together, ToLongFunction<Variable> values, boolean onlyIfLeast) {
        if (onlyIfLeast && together.stream().anyMatch(g -> g.value(values) > g.least())) {
            return false;
        }
        together.forEach(g -> model.addLessOrEqual(g.sum(), (double) g.value(values)));
        return true;
    }

    private void minimise(List<Goal> together) {
        var sum = LinearExpr.newBuilder();
        long weight = 1;
        for (var goal : together.reversed()) {
            goal.addTo(sum, weight);
            weight *= goal.range() + 1;
        }
        model.minimize(sum);
    }

    private List<Option> taken(ModelSolver solver) {
        return options.stream().filter(option -> solver.getValue(of(option)) > 0.5).toList();
    }
}
