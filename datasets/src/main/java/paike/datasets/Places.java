package paike.datasets;

import java.util.regex.Pattern;
import paike.model.Text;

/** Places in a file as people say them. */
public final class Places {
    private static final Pattern LINE = Pattern.compile("line (\\d+)(?:, column (\\d+))?(, <.*)?");

    private Places() {}

    /**
     * Such as "第 3 行" for "line 3", "第 3 行，&lt;Id&gt;，活动 7" for "line 3, &lt;Id&gt;, activity 7";
     * JSON paths and cells stay as they are.
     */
    public static Text words(String place) {
        var line = LINE.matcher(place);
        if (!line.matches()) {
            return Text.same(place);
        }
        var within = line.group(3) == null ? "" : line.group(3);
        return new Text(
                (line.group(2) == null
                                ? "第 %s 行".formatted(line.group(1))
                                : "第 %s 行第 %s 列".formatted(line.group(1), line.group(2)))
                        + within.replace(", activity ", "，活动 ").replace(", ", "，"),
                place);
    }
}
