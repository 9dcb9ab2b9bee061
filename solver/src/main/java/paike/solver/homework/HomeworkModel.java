package paike.solver.homework;

import com.google.ortools.Loader;
import com.google.ortools.modelbuilder.LinearExpr;
import com.google.ortools.modelbuilder.LinearExprBuilder;
import com.google.ortools.modelbuilder.ModelBuilder;
import com.google.ortools.modelbuilder.ModelSolver;
import com.google.ortools.modelbuilder.SolveStatus;
import com.google.ortools.modelbuilder.Variable;
import java.util.ArrayList;
import java.util.List;

/**
 * The homework of one class as an integer program: units per subject and day. Always kept: limits
 * of day and subject, days on which a subject is taught, no task too short. The goals are met one
 * after another, each keeping what those before it reached: every subject has its share and none is
 * far off; days are even; homework fits into care; tasks are neither long nor many.
 */
final class HomeworkModel {
    private static final String EXACT =
            """
            output_flag=false
            threads=1
            mip_rel_gap=0
            mip_abs_gap=0
            mip_heuristic_run_feasibility_jump=false
            """;

    /** More units than any week has. */
    private static final int MANY = 1000;

    /** Units of a task that is not long: 20 minutes. */
    private static final int COMFORTABLE = 4;

    /** A sum of variables to make small; earlier goals first. */
    private record Term(Variable variable, int times) {}

    private final ModelBuilder model = new ModelBuilder();
    private final ClassHomework asked;
    private final List<Term> shares = new ArrayList<>();
    private final List<Term> even = new ArrayList<>();
    private final List<Term> care = new ArrayList<>();
    private final List<Term> tasks = new ArrayList<>();

    /** Units: [giver][day]. */
    private final List<List<Variable>> units = new ArrayList<>();

    static {
        Loader.loadNativeLibraries();
    }

    private HomeworkModel(ClassHomework asked) {
        this.asked = asked;
        asked.givers().forEach(this::giver);
        days();
        shares();
    }

    /** The best units: [giver][day]. */
    static int[][] solve(ClassHomework asked) {
        var built = new HomeworkModel(asked);
        var solver = new ModelSolver("highs");
        solver.enableOutput(false);
        solver.setSolverSpecificParameters(EXACT);
        for (var goal : List.of(built.shares, built.even, built.care, built.tasks)) {
            built.model.minimize(sum(goal));
            if (solver.solve(built.model) != SolveStatus.OPTIMAL) {
                throw new IllegalStateException("no homework is always possible: " + asked);
            }
            built.model.addLessOrEqual(sum(goal), Math.rint(solver.getObjectiveValue()));
        }
        return built.units.stream()
                .map(
                        row ->
                                row.stream()
                                        .mapToInt(one -> (int) Math.round(solver.getValue(one)))
                                        .toArray())
                .toArray(int[][]::new);
    }

    private static LinearExprBuilder sum(List<Term> terms) {
        var sum = LinearExpr.newBuilder();
        terms.forEach(term -> sum.addTerm(term.variable(), term.times()));
        return sum;
    }

    /** Nothing, or a task of sensible length. */
    private void giver(ClassHomework.Giver giver) {
        var row = new ArrayList<Variable>();
        int most = Math.min(giver.mostPerDay(), asked.mostPerDay());
        for (int day = 0; day < asked.days().size(); day++) {
            boolean may = giver.taught().get(day) && most >= ClassHomework.LEAST;
            var amount = model.newIntVar(0, may ? most : 0, "");
            if (may) {
                var task = model.newBoolVar("");
                model.addLessOrEqual(amount, LinearExpr.term(task, most));
                model.addGreaterOrEqual(amount, LinearExpr.term(task, ClassHomework.LEAST));
                var tooLong = model.newIntVar(0, most, "");
                model.addLessOrEqual(
                        LinearExpr.newBuilder().add(amount).addTerm(tooLong, -1), COMFORTABLE);
                tasks.add(new Term(task, 1));
                tasks.add(new Term(tooLong, 2));
            }
            row.add(amount);
        }
        units.add(row);
    }

    /** The day's limit, how even days are, and what care cannot hold. */
    private void days() {
        var heaviest = model.newIntVar(0, asked.mostPerDay(), "");
        var lightest = model.newIntVar(0, asked.mostPerDay(), "");
        for (int day = 0; day < asked.days().size(); day++) {
            int at = day;
            if (asked.givers().stream().noneMatch(giver -> giver.taught().get(at))) {
                continue;
            }
            model.addLessOrEqual(total(day), asked.mostPerDay());
            model.addLessOrEqual(total(day).addTerm(heaviest, -1), 0);
            model.addGreaterOrEqual(total(day).addTerm(lightest, -1), 0);
            if (asked.care().get(day) < asked.mostPerDay()) {
                var above = model.newIntVar(0, asked.mostPerDay(), "");
                model.addLessOrEqual(total(day).addTerm(above, -1), asked.care().get(day));
                care.add(new Term(above, 1));
            }
        }
        even.add(new Term(heaviest, 1));
        even.add(new Term(lightest, -1));
    }

    private void shares() {
        var worst = model.newIntVar(0, MANY, "");
        for (int giver = 0; giver < units.size(); giver++) {
            int wanted = asked.givers().get(giver).wanted();
            var above = model.newIntVar(0, MANY, "");
            var below = model.newIntVar(0, wanted, "");
            var sum = LinearExpr.newBuilder();
            units.get(giver).forEach(sum::add);
            model.addEquality(sum.addTerm(above, -1).addTerm(below, 1), wanted);
            model.addLessOrEqual(above, worst);
            model.addLessOrEqual(below, worst);
            shares.add(new Term(above, MANY));
            shares.add(new Term(below, MANY));
        }
        shares.add(new Term(worst, 1));
    }

    private LinearExprBuilder total(int day) {
        var sum = LinearExpr.newBuilder();
        units.forEach(row -> sum.add(row.get(day)));
        return sum;
    }
}
