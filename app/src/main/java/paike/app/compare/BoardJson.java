package paike.app.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import paike.app.compare.diff.Change;
import paike.app.compare.diff.Party;
import paike.app.compare.diff.PlanDiff;
import paike.model.Language;
import paike.model.Text;
import paike.rules.RuleCatalog;

/** What {@code compare --json} prints; {@code docs/format.md} specifies it. */
public final class BoardJson {
    private final Board board;
    private final Language language;

    private BoardJson(Board board, Language language) {
        this.board = board;
        this.language = language;
    }

    public static JsonNode tree(Board board, Language language) {
        return new BoardJson(board, language).tree();
    }

    private JsonNode tree() {
        var tree = JsonNodeFactory.instance.objectNode();
        var verdict = Verdict.of(board);
        tree.put("rulebook", board.common().id());
        tree.put("oneRulebook", board.isOneRulebook());
        tree.put("published", board.isPublished());
        tree.put("take", verdict.take().mark());
        texts(tree.putArray("verdict"), verdict.sentences());
        var criteria = tree.putArray("criteria");
        for (var criterion : board.criteria()) {
            criteria.addObject()
                    .put("id", criterion.id())
                    .put("title", criterion.title().in(language))
                    .put("better", criterion.sense().name().toLowerCase(Locale.ROOT))
                    .put("main", criterion.isMain());
        }
        var plans = tree.putArray("plans");
        board.rows().forEach(row -> plan(plans.addObject(), row));
        return tree;
    }

    private void plan(ObjectNode node, Row row) {
        var candidate = row.candidate();
        node.put("mark", row.mark());
        node.put("plan", candidate.source());
        node.put("name", candidate.plan().name());
        node.put("school", candidate.plan().school().id());
        node.putObject("score").put("hard", row.common().hard()).put("soft", row.common().soft());
        node.putObject("ownScore")
                .put("rulebook", candidate.rulebook().id())
                .put("hard", row.own().hard())
                .put("soft", row.own().soft());
        var measures = node.putObject("measures");
        board.criteria().forEach(criterion -> figure(measures, row, criterion));
        texts(
                node.putArray("best"),
                board.criteria().stream()
                        .filter(criterion -> board.isBest(row, criterion))
                        .map(criterion -> Text.same(criterion.id()))
                        .toList());
        node.put("dominatedBy", row.dominatedBy());
        var rules = node.putArray("rules");
        for (var result : row.common().results()) {
            rules.addObject()
                    .put("id", result.entry().id())
                    .put("rule", RuleCatalog.id(result.entry().rule()))
                    .put("level", result.entry().level().name().toLowerCase(Locale.ROOT))
                    .put("violations", result.violations().size())
                    .put("penalty", result.penalty());
        }
        change(node, row.change());
        inputs(node, row);
    }

    /** What differs in school and rules from those of the first plan. */
    private void inputs(ObjectNode node, Row row) {
        var inputs = new ArrayList<Text>();
        for (var part : row.premises().school()) {
            part.lines().forEach(line -> inputs.add(Text.of("%s｜%s", "%s｜%s", part.title(), line)));
        }
        texts(node.putArray("inputs"), inputs);
        texts(node.putArray("rulebook"), row.premises().rules().lines());
    }

    private static void figure(ObjectNode measures, Row row, Criterion criterion) {
        var figure = row.figure(criterion);
        if (figure == null) {
            return;
        }
        if (figure == Math.rint(figure)) {
            measures.put(criterion.id(), figure.longValue());
        } else {
            measures.put(criterion.id(), figure);
        }
    }

    private void change(ObjectNode node, PlanDiff both) {
        var changes = node.putArray("changes");
        both.changes().forEach(change -> change(changes.addObject(), change));
        var touched = node.putObject("touched");
        names(touched.putArray("teachers"), both, Party.Kind.TEACHER);
        names(touched.putArray("classes"), both, Party.Kind.CLASS);
        names(touched.putArray("rooms"), both, Party.Kind.ROOM);
    }

    private void change(ObjectNode node, Change change) {
        var shown = change.shown();
        names(node.putArray("classes"), shown.classes());
        node.put("subject", shown.subject().name());
        node.put("kind", shown.kind().name().toLowerCase(Locale.ROOT));
        texts(
                node.putArray("changed"),
                change.isAdded()
                        ? List.of(Text.same("added"))
                        : change.isDropped()
                                ? List.of(Text.same("dropped"))
                                : change.aspects().stream()
                                        .map(one -> one.name().toLowerCase(Locale.ROOT))
                                        .map(Text::same)
                                        .toList());
        node.put(
                "from",
                change.before() == null ? null : ChangeWords.at(change.before()).in(language));
        node.put("to", change.after() == null ? null : ChangeWords.at(change.after()).in(language));
    }

    private static void names(ArrayNode array, PlanDiff both, Party.Kind kind) {
        names(array, both.touched(kind).stream().map(both.both()::party).toList());
    }

    private static void names(ArrayNode array, Collection<Party> parties) {
        parties.forEach(party -> array.add(party.name()));
    }

    private void texts(ArrayNode array, List<Text> texts) {
        texts.forEach(text -> array.add(text.in(language)));
    }
}
