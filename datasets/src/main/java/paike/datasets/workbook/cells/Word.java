package paike.datasets.workbook.cells;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One word of a cell. In quotes, as a JSON text, it means itself, whatever it looks like; so names
 * that contain separators or look like other words are written.
 *
 * @param verbatim true if it means itself and must not be translated
 */
public record Word(String text, boolean verbatim) {
    /** Stands for a list with nothing in it where that is not the same as a list left out. */
    public static final String NONE = "无";

    /** What separates words of a list. */
    static final String COMMAS = "、,，;；\n";

    /** What separates larger parts that have lists in them. */
    static final String SEMICOLONS = ";；\n";

    /** A quote behind one of these begins a word. */
    private static final String BEFORE_QUOTES = " [=＝:：+＋" + COMMAS;

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /**
     * What a table does not keep as it is: invisible characters, odd spaces, space at line ends.
     */
    private static final Pattern NOT_KEPT =
            Pattern.compile(
                    "[\\x00-\\x09\\x0B-\\x1F\\u00A0\\u00AD\\u2000-\\u200F\\u2028-\\u202F\\u2060"
                            + "\\u3000\\uFEFF]|_x|[ \\n]\\n|\\n |^\\s|\\s$");

    /** Words as they stand in a cell or a part of one. */
    static Word of(String written) {
        var stripped = written.strip();
        var quoted = unquoted(stripped);
        return quoted == null ? new Word(stripped, false) : new Word(quoted, true);
    }

    /**
     * How the word is written.
     *
     * @param separators characters that mean something where it stands
     */
    String written(String separators) {
        boolean asItIs =
                !verbatim
                        && !text.isEmpty()
                        && !text.contains("\"")
                        && !text.equals(NONE)
                        && text.chars().noneMatch(c -> separators.indexOf(c) >= 0)
                        && !NOT_KEPT.matcher(text).find();
        return asItIs ? text : quoted(text);
    }

    private static String quoted(String text) {
        var json = new String(JsonStringEncoder.getInstance().quoteAsString(text));
        var kept = new StringBuilder("\"");
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            boolean isKept = !NOT_KEPT.matcher("a" + c + "a").find();
            boolean isEscape = json.startsWith("_x", i);
            if (isKept && !isEscape) {
                kept.append(c);
            } else {
                kept.append("\\u%04x".formatted((int) c));
            }
        }
        return kept.append('"').toString();
    }

    private static @Nullable String unquoted(String written) {
        if (written.length() < 2 || !written.startsWith("\"") || !written.endsWith("\"")) {
            return null;
        }
        try {
            var node = JSON.readTree(written);
            return node.isTextual() ? node.asText() : null;
        } catch (JsonProcessingException e) {
            return null; // somebody's own quotes
        }
    }

    /** The parts between separators, stripped, empty ones left out; none within quotes. */
    static List<String> split(String words, String separators) {
        var parts = new ArrayList<String>();
        int start = 0;
        int i = 0;
        while (i <= words.length()) {
            boolean isWordStart = i == 0 || BEFORE_QUOTES.indexOf(words.charAt(i - 1)) >= 0;
            if (i < words.length() && words.charAt(i) == '"' && isWordStart) {
                i = endOfQuotes(words, i);
            }
            if (i == words.length() || separators.indexOf(words.charAt(i)) >= 0) {
                var part = words.substring(start, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
            i++;
        }
        return parts;
    }

    /** Index behind the closing quote, or of the opening one if there is none. */
    private static int endOfQuotes(String words, int open) {
        for (int i = open + 1; i < words.length(); i++) {
            if (words.charAt(i) == '\\') {
                i++;
            } else if (words.charAt(i) == '"') {
                return i + 1;
            }
        }
        return open;
    }
}
