package paike.app.dated;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import paike.model.calendar.Term;
import paike.model.dated.Observation;
import paike.model.school.Teacher;
import paike.rules.Rule;
import paike.rules.dated.HoldObservations;
import paike.rules.dated.ObserveDaily;
import paike.rules.dated.ObserveSameGrade;
import paike.solver.observe.ObservationPlanner;
import paike.solver.observe.ObservationTask;

/** Plans observations as the rulebook of a plan asks for them. */
public final class ObservationRun {
    /** Weeks at the end of a term that belong to exams. */
    private static final int LAST_WEEKS = 2;

    private ObservationRun() {}

    /**
     * @param otherwise lessons of those whose year of birth is not stated
     */
    public static List<Observation> plan(
            DatedPlan plan, Term term, int otherwise, List<Teacher> only, long seed) {
        var quota = rule(plan, HoldObservations.class);
        var wanted = new LinkedHashMap<Teacher, Integer>();
        for (var teacher : plan.school().facts().staff()) {
            boolean teaches =
                    plan.school().assignments().stream()
                            .anyMatch(
                                    one ->
                                            !one.kind().isAfterSchool()
                                                    && one.teachers().contains(teacher));
            if (teaches && (only.isEmpty() || only.contains(teacher))) {
                int lessons = quota == null ? 0 : quota.quota(teacher, term);
                wanted.put(teacher, lessons == 0 ? otherwise : lessons);
            }
        }
        var daily = rule(plan, ObserveDaily.class);
        var same = rule(plan, ObserveSameGrade.class);
        var task =
                new ObservationTask(
                        plan.plan().timetable(),
                        plan.calendar(),
                        plan.log(),
                        term,
                        wanted,
                        same == null ? 0 : same.least(),
                        daily == null
                                ? List.of()
                                : plan.school().facts().staff().stream()
                                        .filter(daily::isLeader)
                                        .toList(),
                        skipped(term));
        return ObservationPlanner.plan(task, seed);
    }

    private static Set<Integer> skipped(Term term) {
        var skipped = new HashSet<Integer>();
        if (term.weekCount() > 3 * LAST_WEEKS) {
            skipped.add(1);
            for (int i = 0; i < LAST_WEEKS; i++) {
                skipped.add(term.weekCount() - i);
            }
        }
        return skipped;
    }

    private static <R extends Rule> @Nullable R rule(DatedPlan plan, Class<R> type) {
        return plan.rulebook().judged().stream()
                .map(entry -> entry.rule())
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }

    /** Observations by observer, in the order of the staff. */
    public static Map<Teacher, List<Observation>> byObserver(
            DatedPlan plan, List<Observation> all) {
        var by = new LinkedHashMap<Teacher, List<Observation>>();
        for (var teacher : plan.school().facts().staff()) {
            var own = all.stream().filter(one -> one.observer().equals(teacher)).toList();
            if (!own.isEmpty()) {
                by.put(teacher, own);
            }
        }
        return by;
    }
}
