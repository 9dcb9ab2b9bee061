package paike.datasets.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The examples of {@code docs/format.md}. */
final class FormatPage {
    private static final Pattern BLOCK =
            Pattern.compile("(?m)^(#+ .*)$|^```(json|csv)\\n((?:.*\\n)*?)```$");

    /**
     * An example.
     *
     * @param chapter last heading above it, such as "Meetings 教研活动"
     * @param tree the whole file it stands for
     */
    record Example(String chapter, JsonNode tree) {
        @Override
        public String toString() {
            return chapter;
        }
    }

    private FormatPage() {}

    /** Whole files of a kind: each example, or the first one with the fields of a smaller one. */
    static List<Example> examples(String format) {
        var found = new ArrayList<Example>();
        var whole = JsonFile.mapper().createObjectNode();
        String heading = "";
        var block = BLOCK.matcher(text());
        while (block.find()) {
            if (block.group(1) != null) {
                heading = block.group(1).replaceFirst("#+ ", "");
            } else if (block.group(2).equals("json")) {
                var tree = (ObjectNode) Trees.tree(block.group(3));
                boolean isWhole = tree.has("format") || tree.has("score");
                if (isWhole && (!isSame(tree, whole) || tree.has("score"))) {
                    whole = tree;
                }
                var example = isWhole ? tree : whole.deepCopy();
                if (!isWhole) {
                    example.setAll(tree);
                }
                if (example.path("format").asText("audit").equals(format)) {
                    found.add(new Example(heading, example));
                }
            }
        }
        return found;
    }

    private static boolean isSame(JsonNode one, JsonNode other) {
        return one.path("format").equals(other.path("format"));
    }

    static String school() {
        return examples(SchoolReader.FORMAT).getFirst().tree().toString();
    }

    static String csv() {
        var block = BLOCK.matcher(text());
        while (block.find()) {
            if ("csv".equals(block.group(2))) {
                return block.group(3);
            }
        }
        throw new IllegalStateException("docs/format.md has no csv example");
    }

    static String text() {
        return Trees.text(Trees.root().resolve("docs/format.md"));
    }
}
