package paike.datasets.fet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads constraints out of a {@code .fet} file as lines of text, for tests to compare. */
final class ExportedText {
    private static final Pattern CONSTRAINT =
            Pattern.compile("<(Constraint\\w+)>(.*?)</\\1>", Pattern.DOTALL);
    private static final Pattern LEAF = Pattern.compile("<(\\w+)>([^<]*)</\\1>");
    private static final Set<String> UNTOLD = Set.of("Active", "Comments");

    private ExportedText() {}

    /** Such as "MaxDaysBetweenActivities Weight_Percentage=100 Number_of_Activities=2 ...". */
    static List<String> constraints(String document) {
        var found = new ArrayList<String>();
        var matcher = CONSTRAINT.matcher(document);
        while (matcher.find()) {
            var line = new StringBuilder(matcher.group(1).substring("Constraint".length()));
            var leaf = LEAF.matcher(matcher.group(2));
            while (leaf.find()) {
                if (!UNTOLD.contains(leaf.group(1))) {
                    line.append(' ').append(leaf.group(1)).append('=').append(leaf.group(2));
                }
            }
            found.add(line.toString());
        }
        return found;
    }

    static List<String> constraints(FetExport export, String kind) {
        return constraints(export.document()).stream()
                .filter(line -> line.startsWith(kind + " "))
                .map(line -> line.substring(kind.length() + 1))
                .toList();
    }

    /** The element that has such a text in it, as one line. */
    static String element(FetExport export, String name, String part) {
        return Pattern.compile("<" + name + ">(.*?)</" + name + ">", Pattern.DOTALL)
                .matcher(export.document())
                .results()
                .map(result -> result.group(1))
                .filter(text -> text.contains(part))
                .findFirst()
                .orElseThrow()
                .replaceAll("\\s*\\n\\s*", "");
    }
}
