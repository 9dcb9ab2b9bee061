package paike.solver.search;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.impl.domain.common.DomainAccessType;
import ai.timefold.solver.core.impl.domain.common.accessor.ReflectionMethodMemberAccessor;
import ai.timefold.solver.core.impl.solver.DefaultSolverFactory;
import java.util.Map;
import paike.solver.planning.PlanningTimetable;

/**
 * Builds Timefold's solver with plain reflection on our two classes: by default it writes bytecode
 * for them, which takes longer than many a school needs to be solved.
 */
public final class QuickStart {
    private QuickStart() {}

    public static Solver<PlanningTimetable> solver(SolverConfig config) {
        try {
            // an entry, whatever it is, keeps Timefold from trying whether bytes can be written
            var score = PlanningTimetable.class.getMethod("getScore");
            config.setGizmoMemberAccessorMap(
                    Map.of(score.toString(), new ReflectionMethodMemberAccessor(score)));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("the timetable has lost its score", e);
        }
        return new DefaultSolverFactory<PlanningTimetable>(
                        config, DomainAccessType.FORCE_REFLECTION)
                .buildSolver();
    }
}
