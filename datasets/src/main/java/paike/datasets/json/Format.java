package paike.datasets.json;

import java.util.Map;
import paike.model.Text;

/**
 * The line {@code "format": "paike-plan-1"} that each file begins with: what it is, which version.
 */
final class Format {
    private static final Text UNKNOWN = new Text("请确认选对了文件。", "Is it the right file?");

    /** What files are, by the part of the format before the version. */
    private static final Map<String, Text> KINDS =
            Map.of(
                    "paike-school", new Text("学校", "a school"),
                    "paike-rulebook", new Text("规则集", "a rulebook"),
                    "paike-plan", new Text("方案", "a plan"),
                    "paike-homework", new Text("作业安排", "a homework plan"),
                    "paike-changes", new Text("变动记录", "a log of changes"),
                    "paike-variations", new Text("设想", "a file of what-ifs"));

    private Format() {}

    /** What a file of another kind lacks is of no interest: this is said alone. */
    static void check(JsonCursor at, String expected) {
        at.throwIfAny();
        var format = at.text("format", expected);
        if (!format.equals(expected)) {
            at.problem(
                    "format",
                    Text.of("\"%s\"：应为 \"%s\"", "\"%s\": \"%s\" expected", format, expected),
                    advice(format, expected));
            at.throwIfAny();
        }
    }

    private static Text advice(String format, String expected) {
        var kind = KINDS.get(stem(format));
        if (stem(format).equals(stem(expected))) {
            return Text.of(
                    "这是别的版本写的文件，本版本只认 %s；请用写它的那个版本打开，或升级程序。",
                    "Another version wrote this file, this one knows %s: open it with that version,"
                            + " or get a newer program.",
                    expected);
        }
        return kind == null
                ? UNKNOWN
                : Text.of(
                        "这是%s文件，这里要的是%s文件。",
                        "This is %s; here %s is expected.",
                        kind,
                        KINDS.getOrDefault(stem(expected), UNKNOWN));
    }

    private static String stem(String format) {
        return format.replaceFirst("-\\d+$", "");
    }
}
