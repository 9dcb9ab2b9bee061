package paike.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import paike.model.dated.DatedWeek;
import paike.model.plan.Plan;

/**
 * What a change of a timetable does: two audits of the same school under the same rulebook.
 *
 * @param worse must-points that were kept and are broken now, or are broken worse than before
 * @param costs by how much the penalty of should-rules changes, by entry; those alike are left out
 */
public record AuditChange(List<Violation> worse, Map<RulebookEntry, Long> costs) {

    /**
     * What the changes in force make of a week: rules on amounts count a lesson in the week that it
     * was planned for, all others see it where it is held.
     *
     * @param plan of which the week is one
     */
    public static AuditChange of(DatedWeek week, Plan plan, Rulebook rulebook) {
        var before = Audit.of(plan.with(week.planned()), rulebook);
        var after = Audit.of(plan.with(week.changed()), rulebook);
        return between(
                before,
                week.counted().equals(week.changed())
                        ? after
                        : after.withAmountsOf(Audit.of(plan.with(week.counted()), rulebook)));
    }

    public static AuditChange between(Audit before, Audit after) {
        var worse = new ArrayList<Violation>();
        var costs = new LinkedHashMap<RulebookEntry, Long>();
        for (int i = 0; i < after.results().size(); i++) {
            var was = before.results().get(i);
            var is = after.results().get(i);
            if (is.entry().level() == Level.MUST) {
                Map<Integer, Integer> known = new HashMap<>();
                was.violations().forEach(one -> known.put(one.point(), one.deviation()));
                is.violations().stream()
                        .filter(one -> one.deviation() > known.getOrDefault(one.point(), 0))
                        .forEach(worse::add);
            } else if (is.penalty() != was.penalty()) {
                costs.put(is.entry(), is.penalty() - was.penalty());
            }
        }
        return new AuditChange(List.copyOf(worse), costs);
    }

    /** True if no must-rule is kept less than before. */
    public boolean isLegal() {
        return worse.isEmpty();
    }

    /** Above 0 = the timetable gets worse. */
    public long cost() {
        return costs.values().stream().mapToLong(Long::longValue).sum();
    }
}
