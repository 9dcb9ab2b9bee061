package paike.app.dated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paike.model.Text;
import paike.model.dated.Change;
import paike.model.dated.ChangeLog;
import paike.model.dated.DatedWeek;
import paike.rules.AuditChange;
import paike.rules.Level;
import paike.rules.Violation;

/**
 * The must-rules judged on a week as it is held: every point that is kept by the plan has to be
 * kept with the changes laid in.
 *
 * @param date a date of the week
 * @param stale changes whose lessons are not where the log says
 * @param worse must-points that the changes break
 */
public record WeekAudit(LocalDate date, List<Change> stale, List<Violation> worse) {

    public static WeekAudit of(DatedPlan plan, LocalDate date) {
        return of(plan, plan.week(date), date);
    }

    static WeekAudit of(DatedPlan plan, DatedWeek week, LocalDate date) {
        var must = plan.rulebook().only(Level.MUST).ofLessons();
        var change = AuditChange.of(week, plan.plan(), must);
        return new WeekAudit(date, week.stale(), change.worse());
    }

    /** One per week that a log changes. */
    public static List<WeekAudit> all(DatedPlan plan) {
        return of(plan, plan.log().dates());
    }

    /** One for each week of some dates. */
    public static List<WeekAudit> of(DatedPlan plan, List<LocalDate> dates) {
        var audits = new ArrayList<WeekAudit>();
        var seen = new ArrayList<DatedWeek>();
        for (var date : dates) {
            if (seen.stream().noneMatch(week -> week.includes(date))) {
                var week = plan.week(date);
                seen.add(week);
                audits.add(of(plan, week, date));
            }
        }
        return audits;
    }

    /**
     * Why a change cannot be added to a log: what it breaks, and which later changes build on what
     * is no longer so.
     *
     * @param with the log with it
     * @param dates that it touches
     */
    public static List<Text> objections(DatedPlan before, ChangeLog with, List<LocalDate> dates) {
        var after = of(before.with(with), dates);
        var known = of(before, dates);
        var said = new ArrayList<Text>();
        for (int i = 0; i < after.size(); i++) {
            var audit = after.get(i);
            Optional<WeekAudit> same =
                    known.stream().filter(one -> one.date().equals(audit.date())).findFirst();
            audit.stale().stream()
                    .filter(one -> same.stream().noneMatch(was -> was.isStale(one.id())))
                    .forEach(
                            one ->
                                    said.add(
                                            Text.of(
                                                    "第 %s 号变动建立在它之上，请先撤销第 %s 号",
                                                    "change %s builds on it: undo %s first",
                                                    one.id(),
                                                    one.id())));
            audit.worse().stream()
                    .filter(one -> same.stream().noneMatch(was -> was.has(one)))
                    .forEach(one -> said.add(words(one)));
        }
        return said.stream().distinct().toList();
    }

    private boolean isStale(String id) {
        return stale.stream().anyMatch(one -> one.id().equals(id));
    }

    private boolean has(Violation violation) {
        return worse.stream()
                .anyMatch(
                        one ->
                                one.entry().id().equals(violation.entry().id())
                                        && one.finding()
                                                .message()
                                                .equals(violation.finding().message()));
    }

    public boolean isKept() {
        return stale.isEmpty() && worse.isEmpty();
    }

    /** A violation with the rule and its source. */
    public static Text words(Violation violation) {
        var source = violation.entry().source();
        var quoted =
                source.text().isEmpty()
                        ? Text.same("")
                        : Text.of("；依据“%s”（%s）", "; by “%s” (%s)", source.text(), source.from());
        return Text.of(
                "%s：%s%s",
                "%s: %s%s",
                violation.entry().rule().title(),
                violation.finding().message(),
                quoted);
    }
}
