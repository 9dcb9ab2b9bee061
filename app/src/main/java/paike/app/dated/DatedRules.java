package paike.app.dated;

import java.util.List;
import paike.model.Text;
import paike.model.dated.DatedWork;
import paike.model.dated.Observation;
import paike.rules.Audit;
import paike.rules.Level;
import paike.rules.Occupancy;
import paike.rules.Rulebook;
import paike.rules.Violation;

/** What the rulebook says of dated work: who decided, when, how much. */
public final class DatedRules {
    private static final String PACKAGE = ".dated";

    private DatedRules() {}

    /** A rule that is not kept, in words. */
    public record Broken(boolean isMust, Text words) {}

    /** Rules about changes and observations that the log of a plan does not keep. */
    public static List<Broken> broken(DatedPlan plan) {
        return audit(plan, List.of()).violations().stream()
                .map(one -> new Broken(one.entry().level() == Level.MUST, words(one)))
                .toList();
    }

    /** Judges the dated rules of a plan with lessons to be observed. */
    public static Audit audit(DatedPlan plan, List<Observation> observations) {
        var work =
                new DatedWork(plan.plan().timetable(), plan.calendar(), plan.log(), observations);
        return Audit.of(Occupancy.of(plan.plan(), work), rulebook(plan));
    }

    /** The entries of the rulebook that are about dated work. */
    public static Rulebook rulebook(DatedPlan plan) {
        var all = plan.rulebook();
        return new Rulebook(
                all.id(),
                all.name(),
                all.judged().stream()
                        .filter(entry -> entry.rule().getClass().getPackageName().endsWith(PACKAGE))
                        .toList());
    }

    private static Text words(Violation violation) {
        return WeekAudit.words(violation);
    }
}
