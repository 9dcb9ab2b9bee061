package paike.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the Javadoc of a rule says.
 *
 * @param sentence for the school
 * @param origin what stands behind {@code XHSTT:} or {@code From:}, that word included
 * @param settings text of each {@code @param}, by name
 */
record RuleSource(
        String sentence,
        String point,
        String deviation,
        String origin,
        Map<String, String> settings) {
    private static final Pattern JAVADOC =
            Pattern.compile("/\\*\\*(.*?)\\*/\\s*public record ", Pattern.DOTALL);
    private static final Pattern PARTS =
            Pattern.compile(
                    "(?<sentence>.*?)<p>\\s*Point: (?<point>.*?) Deviation: (?<deviation>.*?)"
                            + " (?<origin>(XHSTT|From): .*)");

    static Path root() {
        return Path.of(System.getProperty("paike.root", ".."));
    }

    static RuleSource of(Rule rule) {
        var file =
                root().resolve("rules/src/main/java")
                        .resolve(rule.getClass().getName().replace('.', '/') + ".java");
        var found = JAVADOC.matcher(read(file));
        if (!found.find()) {
            throw new IllegalArgumentException(file + ": no Javadoc above the record");
        }
        var text = found.group(1).replaceAll("\\s*\\n\\s*\\*", " ").replaceAll("\\s+", " ");
        text = text.replaceAll("\\{@code ([^}]*)}", "`$1`");
        int at = text.indexOf(" @param ");
        var parts = PARTS.matcher((at < 0 ? text : text.substring(0, at)).strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    file + ": expected a sentence, Point:, Deviation:, and XHSTT: or From:");
        }
        return new RuleSource(
                parts.group("sentence").strip(),
                parts.group("point"),
                parts.group("deviation"),
                parts.group("origin"),
                settings(at < 0 ? "" : text.substring(at)));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> settings(String text) {
        var settings = new LinkedHashMap<String, String>();
        for (var setting : text.split(" @param ", -1)) {
            int space = setting.indexOf(' ');
            if (space > 0) {
                settings.put(setting.substring(0, space), setting.substring(space).strip());
            }
        }
        return settings;
    }
}
