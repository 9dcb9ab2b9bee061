package paike.app.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import paike.model.Language;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.rules.Audit;
import paike.rules.Level;
import paike.rules.RuleCatalog;

/**
 * Plans of one school under one rulebook.
 *
 * @param candidates at least two; changes are counted from the first
 */
public record Comparison(List<Candidate> candidates) {

    /**
     * @param label what the user calls it: the path given
     */
    public record Candidate(String label, Plan plan, Audit audit) {}

    /** What moved from the first plan to another. */
    public List<Moved.Change> changes(int candidate) {
        return Moved.between(candidates.getFirst().plan(), candidates.get(candidate).plan());
    }

    /** A line per figure, a column per plan; the best of a line is starred. */
    public List<List<String>> table(Language language) {
        var rows = new ArrayList<List<String>>();
        var head = new ArrayList<String>();
        head.add("");
        candidates.forEach(candidate -> head.add(candidate.label()));
        rows.add(head);
        rows.add(
                row(
                        new Text("违反必守规则（处）", "must-rules broken").in(language),
                        candidates.stream().map(c -> (double) c.audit().hard()).toList(),
                        false));
        rows.add(
                row(
                        new Text("建议类罚分", "penalty").in(language),
                        candidates.stream().map(c -> (double) c.audit().soft()).toList(),
                        false));
        for (int i = 0; i < candidates.getFirst().audit().measures().size(); i++) {
            int at = i;
            var measure = candidates.getFirst().audit().measures().get(i);
            rows.add(
                    row(
                            measure.title().in(language),
                            candidates.stream()
                                    .map(c -> c.audit().measures().get(at).value())
                                    .toList(),
                            measure.moreIsBetter()));
        }
        var moved = new ArrayList<Double>();
        for (int i = 0; i < candidates.size(); i++) {
            moved.add((double) changes(i).size());
        }
        rows.add(
                row(
                        new Text("与第一个方案不同的课", "lessons unlike the first plan").in(language),
                        moved,
                        null));
        return rows;
    }

    /** A line per rule that some plan does not keep: violations and penalty in each plan. */
    public List<List<String>> rules(Language language) {
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < candidates.getFirst().audit().results().size(); i++) {
            int at = i;
            if (candidates.stream().allMatch(c -> c.audit().results().get(at).isKept())) {
                continue;
            }
            var entry = candidates.getFirst().audit().results().get(i).entry();
            var row = new ArrayList<String>();
            row.add(
                    (entry.level() == Level.MUST ? "✕ " : "△ ")
                            + entry.rule().title().in(language)
                            + " ("
                            + entry.id()
                            + ")");
            for (var candidate : candidates) {
                var result = candidate.audit().results().get(at);
                row.add(result.violations().size() + " / " + result.penalty());
            }
            rows.add(row);
        }
        return rows;
    }

    public JsonNode json(Language language) {
        var tree = JsonNodeFactory.instance.objectNode();
        var plans = tree.putArray("plans");
        for (int i = 0; i < candidates.size(); i++) {
            var candidate = candidates.get(i);
            var node = plans.addObject();
            node.put("plan", candidate.label());
            node.put("name", candidate.plan().name());
            node.putObject("score")
                    .put("hard", candidate.audit().hard())
                    .put("soft", candidate.audit().soft());
            var measures = node.putObject("measures");
            candidate.audit().measures().forEach(m -> measures.put(m.id(), m.value()));
            var rules = node.putArray("rules");
            for (var result : candidate.audit().results()) {
                rules.addObject()
                        .put("id", result.entry().id())
                        .put("rule", RuleCatalog.id(result.entry().rule()))
                        .put("level", result.entry().level().name().toLowerCase(Locale.ROOT))
                        .put("violations", result.violations().size())
                        .put("penalty", result.penalty());
            }
            var moved = node.putArray("changes");
            for (var change : changes(i)) {
                var each = moved.addObject();
                each.put("class", change.schoolClass()).put("subject", change.subject());
                each.put("from", in(change.from(), language));
                each.put("to", in(change.to(), language));
            }
        }
        return tree;
    }

    private static @Nullable String in(@Nullable Text text, Language language) {
        return text == null ? null : text.in(language).strip();
    }

    /**
     * @param moreIsBetter null = neither is better
     */
    private static List<String> row(
            String title, List<Double> values, @Nullable Boolean moreIsBetter) {
        double best =
                moreIsBetter == null
                        ? Double.NaN
                        : values.stream()
                                .reduce((a, b) -> moreIsBetter == (a > b) ? a : b)
                                .orElse(Double.NaN);
        boolean allEqual = values.stream().distinct().count() == 1;
        var row = new ArrayList<String>();
        row.add(title);
        for (double value : values) {
            var shown =
                    value == Math.rint(value)
                            ? String.valueOf((long) value)
                            : String.format(Locale.ROOT, "%.1f", value);
            row.add(value == best && !allEqual ? shown + " *" : shown);
        }
        return row;
    }
}
