package paike.app.results;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.datasets.json.SchoolWriter;
import paike.model.Language;
import paike.rules.Audit;
import paike.rules.Level;
import paike.rules.RuleCatalog;
import paike.solver.bells.BandPlan;
import paike.solver.bells.BellProposals;
import paike.solver.bells.BellRequest;
import paike.solver.bells.Proposal;
import paike.solver.bells.Slack;

/** Proposals of day plans as JSON. */
public final class BellsJson {
    private BellsJson() {}

    /** For each proposal what a school would state as its {@code bellSchedules}. */
    public static JsonNode schedules(List<Proposal> proposals) {
        var tree = JsonNodeFactory.instance.objectNode();
        var array = tree.putArray("proposals");
        for (var proposal : proposals) {
            array.add(
                    SchoolWriter.bells(
                            proposal.plans().stream().flatMap(p -> p.bells().stream()).toList()));
        }
        return tree;
    }

    /**
     * Everything that was found.
     *
     * @param own audit of the school's own bell schedules, if there is a school
     */
    public static JsonNode tree(
            BellProposals.Answer answer, @Nullable Audit own, BellRequest request) {
        var tree = JsonNodeFactory.instance.objectNode();
        tree.put("rulebook", request.rulebook().id());
        if (own != null) {
            broken(tree.putObject("own"), own);
        }
        var proposals = tree.putArray("proposals");
        for (var proposal : answer.proposals()) {
            var node = proposals.addObject();
            node.put("percentAligned", proposal.percentAligned());
            var bands = node.putArray("bands");
            proposal.plans().forEach(plan -> plan(bands.addObject(), plan, request));
        }
        var refusals = tree.putArray("refusals");
        for (var refusal : answer.refusals()) {
            var node = refusals.addObject();
            node.put("grades", refusal.band().label());
            var excluding = node.putArray("excluding");
            refusal.excluding().forEach(entry -> excluding.add(entry.id()));
            refusal.nearest().forEach(plan -> plan(node.putObject("nearest"), plan, request));
        }
        return tree;
    }

    private static void plan(ObjectNode node, BandPlan plan, BellRequest request) {
        var measures = plan.measures();
        node.put("grades", plan.band().label());
        var figures = node.putObject("figures");
        figures.put("weeklyPeriods", measures.weeklyPeriods());
        figures.put("roomForPeriods", measures.roomForPeriods());
        figures.put("weeklyMinutes", measures.weeklyMinutes());
        figures.put("activityMinutes", measures.activity());
        figures.put("onSiteMinutes", measures.onSite());
        figures.put("organisedMinutes", measures.organised());
        figures.put("lessonAndStudyMinutes", measures.lessonAndStudy());
        figures.put("breakMinutes", measures.free());
        figures.put("noonMinutes", measures.noon());
        figures.put("afterSchoolMinutes", measures.afterSchool());
        figures.put("lastLessonEnds", measures.lastLesson().toString());
        figures.put("leaving", measures.leaving().toString());
        broken(node, plan.audit());
        var slack = node.putArray("slack");
        for (var one : Slack.of(plan, request.rulebook())) {
            slack.addObject()
                    .put("id", one.entry().id())
                    .put("rule", RuleCatalog.id(one.entry().rule()))
                    .put("setting", one.setting())
                    .put("left", one.left());
        }
        node.setAll(SchoolWriter.bells(plan.bells()));
    }

    private static void broken(ObjectNode node, Audit audit) {
        node.put("hard", audit.hard());
        node.put("soft", audit.soft());
        var violations = node.putArray("violations");
        for (var violation : audit.violations()) {
            violations
                    .addObject()
                    .put("rule", RuleCatalog.id(violation.entry().rule()))
                    .put("id", violation.entry().id())
                    .put("level", violation.entry().level() == Level.MUST ? "must" : "should")
                    .put("deviation", violation.deviation())
                    .put("message", violation.finding().message().in(Language.ZH));
        }
    }
}
