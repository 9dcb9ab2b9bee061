package paike.datasets.json;

import com.fasterxml.jackson.databind.JsonNode;
import paike.rules.RuleCatalog;
import paike.rules.Rulebook;

/** Writes a rulebook with everything it extends merged in, so that it stands alone. */
public final class RulebookWriter {
    private RulebookWriter() {}

    public static JsonNode tree(Rulebook rulebook) {
        var tree = JsonFile.mapper().createObjectNode();
        tree.put("format", RulebookReader.FORMAT);
        tree.put("id", rulebook.id());
        tree.put("name", rulebook.name());
        var rules = tree.putArray("rules");
        for (var entry : rulebook.entries()) {
            var node = rules.addObject();
            node.put("id", entry.id());
            node.put("rule", RuleCatalog.id(entry.rule()));
            node.put("level", RulebookReader.code(entry.level()));
            node.put("weight", entry.weight());
            node.put("cost", RulebookReader.code(entry.cost()));
            SettingsReader.write(node.putObject("settings"), entry.rule());
            var grades = node.putArray("grades");
            entry.grades().stream().sorted().forEach(grades::add);
            Nodes.texts(node, "classes", entry.appliesTo().classes().stream().sorted().toList());
            Nodes.texts(node, "teachers", entry.appliesTo().teachers().stream().sorted().toList());
            var source = node.putObject("source");
            if (!entry.source().text().isEmpty()) {
                source.put("text", entry.source().text());
            }
            if (!entry.source().from().isEmpty()) {
                source.put("from", entry.source().from());
            }
        }
        return tree;
    }
}
