package paike.app.dated;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import paike.model.Text;
import paike.model.dated.Change;
import paike.model.dated.LessonChange;
import paike.model.school.Teacher;
import paike.rules.AuditChange;
import paike.rules.Rulebook;
import paike.rules.RulebookEntry;

/**
 * Lessons of two weeks that change places, judged in both.
 *
 * @param lessons the one asked for first
 * @param objections why it cannot be done; empty = it is legal
 * @param costs by how much the penalties of both weeks change, by entry
 */
public record OtherWeekSwap(
        List<LessonChange> lessons, List<Text> objections, Map<RulebookEntry, Long> costs) {

    /**
     * @param change an approved one, not in the log yet
     */
    static OtherWeekSwap of(DatedPlan plan, Change change) {
        var with = plan.log().with(change);
        var objections = WeekAudit.objections(plan, with, change.dates());
        return new OtherWeekSwap(
                change.lessons(),
                objections,
                objections.isEmpty() ? costs(plan, plan.with(with), change) : Map.of());
    }

    private static Map<RulebookEntry, Long> costs(
            DatedPlan before, DatedPlan after, Change change) {
        var rulebook = before.rulebook().ofLessons();
        var costs = new LinkedHashMap<RulebookEntry, Long>();
        for (var date : change.dates()) {
            of(after, rulebook, date).forEach((entry, cost) -> costs.merge(entry, cost, Long::sum));
            of(before, rulebook, date)
                    .forEach((entry, cost) -> costs.merge(entry, -cost, Long::sum));
        }
        costs.values().removeIf(cost -> cost == 0);
        return costs;
    }

    private static Map<RulebookEntry, Long> of(DatedPlan plan, Rulebook rulebook, LocalDate date) {
        return AuditChange.of(plan.week(date), plan.plan(), rulebook).costs();
    }

    public boolean isLegal() {
        return objections.isEmpty();
    }

    /** Above 0 = the two weeks get worse. */
    public long cost() {
        return costs.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Those who have to know. */
    public List<Teacher> teachers() {
        return lessons.stream().flatMap(LessonChange::teachers).distinct().toList();
    }
}
