package paike.solver.clubs;

import com.google.ortools.modelbuilder.LinearExpr;
import com.google.ortools.modelbuilder.LinearExprBuilder;
import com.google.ortools.modelbuilder.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** A number to make small: a sum of variables, each so many times. */
final class Goal {
    private final List<Variable> variables = new ArrayList<>();
    private final List<Integer> times = new ArrayList<>();
    private long most;
    private long least;

    /**
     * @param count below 0 where more is better
     */
    void add(Variable variable, int count) {
        if (count != 0) {
            variables.add(variable);
            times.add(count);
            most += Math.max(0, count);
            least += Math.min(0, count);
        }
    }

    /** No assignment is below. */
    long least() {
        return least;
    }

    boolean isEmpty() {
        return variables.isEmpty();
    }

    /** Values it could have at most, from the least to the greatest. */
    long range() {
        return most - least;
    }

    void addTo(LinearExprBuilder sum, long weight) {
        for (int i = 0; i < variables.size(); i++) {
            sum.addTerm(variables.get(i), (double) weight * times.get(i));
        }
    }

    LinearExprBuilder sum() {
        var sum = LinearExpr.newBuilder();
        addTo(sum, 1);
        return sum;
    }

    long value(ToLongFunction<Variable> valueOf) {
        long value = 0;
        for (int i = 0; i < variables.size(); i++) {
            value += times.get(i) * valueOf.applyAsLong(variables.get(i));
        }
        return value;
    }
}
