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
 * The homework of one class as an integer program: units per subject and day. Always kept: limits of
 * day and subject, days on which a subject is taught, no task too short. Then, in this order: every
 * subject has its share; none is far off; days are even; homework fits into care; few tasks.
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

    private static final double TASKS = 1;
    private static final double CARE = 50;
    private static final double EVEN = CARE * 200;
    private static final double WORST = EVEN * 50;
    private static final double SHARES = WORST * 50;

    private final ModelBuilder model = new ModelBuilder();
    private final ClassHomework asked;
    private final LinearExprBuilder cost = LinearExpr.newBuilder();

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
        model.minimize(cost);
    }

    /** The best units: [giver][day]. */
    static int[][] solve(ClassHomework asked) {
        var built = new HomeworkModel(asked);
        var solver = new ModelSolver("highs");
        solver.enableOutput(false);
        solver.setSolverSpecificParameters(EXACT);
        if (solver.solve(built.model) != SolveStatus.OPTIMAL) {
            throw new IllegalStateException("no homework is always possible: " + asked);
        }
        return built.units.stream()
                .map(
                        row ->
                                row.stream()
                                        .mapToInt(one -> (int) Math.round(solver.getValue(one)))
                                        .toArray())
                .toArray(int[][]::new);
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
                cost.addTerm(task, TASKS);
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
                cost.addTerm(above, CARE);
            }
        }
        cost.addTerm(heaviest, EVEN);
        cost.addTerm(lightest, -EVEN);
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
            cost.addTerm(above, SHARES);
            cost.addTerm(below, SHARES);
        }
        cost.addTerm(worst, WORST);
    }

    private LinearExprBuilder total(int day) {
        var sum = LinearExpr.newBuilder();
        units.forEach(row -> sum.add(row.get(day)));
        return sum;
    }
}
