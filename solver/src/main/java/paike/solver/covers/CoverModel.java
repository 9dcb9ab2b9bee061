package paike.solver.covers;

import com.google.ortools.Loader;
import com.google.ortools.modelbuilder.LinearExpr;
import com.google.ortools.modelbuilder.LinearExprBuilder;
import com.google.ortools.modelbuilder.ModelBuilder;
import com.google.ortools.modelbuilder.ModelSolver;
import com.google.ortools.modelbuilder.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import paike.model.dated.DatedLesson;
import paike.model.school.Teacher;

/**
 * The lessons of a day and those who could stand in, as an integer program: one option per lesson,
 * nobody in two places, every further lesson of a person dearer than the one before.
 */
final class CoverModel {
    /** Nobody at all: more than any way to avoid it. */
    private static final double OPEN = 100_000;

    private static final int LOAD = 6;
    private static final int MOST_PER_DAY = 12;

    static {
        Loader.loadNativeLibraries();
    }

    private final CoverDay day;
    private final ModelBuilder model = new ModelBuilder();
    private final LinearExprBuilder cost = LinearExpr.newBuilder();
    private final Map<CoverOption, Variable> variables = new LinkedHashMap<>();

    private CoverModel(CoverDay day, List<List<CoverOption>> options) {
        this.day = day;
        for (var own : options) {
            var sum = LinearExpr.newBuilder();
            for (var option : own) {
                var variable = model.newBoolVar("");
                variables.put(option, variable);
                sum.add(variable);
                cost.addTerm(variable, option.cost());
            }
            var open = model.newBoolVar("");
            sum.add(open);
            cost.addTerm(open, OPEN);
            model.addEquality(sum, 1);
        }
        onePlaceAtATime();
        oneClassJoins();
        evenLoad();
    }

    /** What another cover costs somebody who has given so many. */
    static int load(int covers) {
        return LOAD * covers;
    }

    /**
     * The cheapest of all ways.
     *
     * @param options per lesson; none of a lesson may be taken
     * @return those taken
     */
    static List<CoverOption> cheapest(CoverDay day, List<List<CoverOption>> options) {
        if (options.isEmpty()) {
            return List.of();
        }
        var built = new CoverModel(day, options);
        built.model.minimize(built.cost);
        var solver = new ModelSolver("highs");
        solver.enableOutput(false);
        solver.setSolverSpecificParameters("output_flag=false\nmip_rel_gap=0\n");
        solver.solve(built.model);
        if (!solver.hasSolution()) {
            throw new IllegalStateException("leaving all open is a solution");
        }
        return built.variables.entrySet().stream()
                .filter(one -> solver.getValue(one.getValue()) > 0.5)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<Teacher, List<CoverOption>> byTeacher() {
        var byTeacher = new LinkedHashMap<Teacher, List<CoverOption>>();
        for (var option : variables.keySet()) {
            var teacher = option.teacher();
            if (teacher != null) {
                byTeacher.computeIfAbsent(teacher, first -> new ArrayList<>()).add(option);
            }
        }
        return byTeacher;
    }

    private void onePlaceAtATime() {
        for (var own : byTeacher().values()) {
            for (int i = 0; i < own.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (overlap(own.get(i).lesson(), own.get(j).lesson())) {
                        atMostOne(own.get(i), own.get(j));
                    }
                }
            }
        }
    }

    private boolean overlap(DatedLesson one, DatedLesson other) {
        return one.start().day() == other.start().day()
                && (day.day().atoms(one) & day.day().atoms(other)) != 0;
    }

    private void atMostOne(CoverOption one, CoverOption other) {
        var sum = LinearExpr.newBuilder();
        sum.add(of(one)).add(of(other));
        model.addLessOrEqual(sum, 1);
    }

    private Variable of(CoverOption option) {
        var variable = variables.get(option);
        if (variable == null) {
            throw new IllegalStateException("no variable for " + option);
        }
        return variable;
    }

    /** A lesson is joined by one class at most. */
    private void oneClassJoins() {
        var byJoined = new HashMap<Integer, List<CoverOption>>();
        for (var option : variables.keySet()) {
            var joined = option.joined();
            if (joined != null) {
                byJoined.computeIfAbsent(joined.lesson().index(), first -> new ArrayList<>())
                        .add(option);
            }
        }
        for (var own : byJoined.values()) {
            var sum = LinearExpr.newBuilder();
            own.forEach(option -> sum.add(of(option)));
            model.addLessOrEqual(sum, 1);
        }
    }

    private void evenLoad() {
        byTeacher()
                .forEach(
                        (teacher, own) -> {
                            var sum = LinearExpr.newBuilder();
                            int before = day.covers().getOrDefault(teacher, 0);
                            for (var option : own) {
                                sum.addTerm(of(option), option.lesson().lesson().lengthInPeriods());
                            }
                            for (int i = 0; i < MOST_PER_DAY; i++) {
                                var step = model.newBoolVar("");
                                sum.addTerm(step, -1);
                                cost.addTerm(step, load(before + i));
                            }
                            model.addEquality(sum, 0);
                        });
    }

    /** Takes options away for good. */
    static List<List<CoverOption>> without(
            List<List<CoverOption>> options, Set<CoverOption> forbidden) {
        return options.stream()
                .map(own -> own.stream().filter(one -> !forbidden.contains(one)).toList())
                .toList();
    }
}
