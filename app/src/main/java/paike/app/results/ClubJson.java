package paike.app.results;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import paike.model.Language;
import paike.model.Text;
import paike.model.afterschool.ClubPlan;
import paike.model.afterschool.Pupil;
import paike.model.school.School;
import paike.rules.Audit;
import paike.rules.RuleCatalog;

/** What {@code paike clubs --json} prints; {@code docs/format.md} specifies it. */
public final class ClubJson {
    private ClubJson() {}

    public static JsonNode tree(School school, ClubPlan plan, Audit audit, Language language) {
        var tree = JsonNodeFactory.instance.objectNode();
        tree.put("school", school.id());
        tree.put("proof", plan.proof().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        tree.put("wishes", plan.task().choiceCount());
        tree.put("fairness", plan.fairness());
        var ranks = tree.putObject("ranks");
        plan.ranks().forEach((rank, count) -> ranks.put(String.valueOf(rank), count));
        var clubs = tree.putArray("clubs");
        for (var club : plan.task().clubs()) {
            var node = clubs.addObject().put("id", club.id()).put("name", club.name());
            node.put("wished", plan.task().wished(club));
            node.put("members", plan.members(club).size());
            node.put("minimum", club.minimumSize()).put("maximum", club.maximumSize());
            node.put("waiting", plan.waiting(club).size());
            if (plan.isClosed(club)) {
                node.put("closed", plan.whyClosed(club).in(language));
            }
        }
        var unmet = tree.putArray("unmet");
        for (var one : plan.unmet()) {
            var node = pupil(unmet.addObject(), one.wish().pupil());
            if (one.choice().weekday() > 0) {
                node.put("weekday", one.choice().weekday());
            }
            node.put("reason", Text.join(one.reasons()).in(language));
        }
        var violations = tree.putArray("violations");
        for (var one : audit.violations()) {
            violations
                    .addObject()
                    .put("rule", RuleCatalog.id(one.entry().rule()))
                    .put("message", one.finding().message().in(language));
        }
        var members = tree.putArray("memberships");
        for (var one : plan.memberships()) {
            pupil(members.addObject(), one.pupil())
                    .put("club", one.club().id())
                    .put("rank", one.rank());
        }
        return tree;
    }

    private static ObjectNode pupil(ObjectNode node, Pupil pupil) {
        return node.put("class", pupil.schoolClass().name()).put("pupil", pupil.id());
    }
}
