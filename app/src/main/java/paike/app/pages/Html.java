package paike.app.pages;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import paike.model.Text;

/** HTML being written; all text and all attribute values are escaped here and nowhere else. */
public final class Html {
    private static final Set<String> VOID = Set.of("meta", "input", "br", "col");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Makes text safe between tags and within double quotes. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn; an attribute with an empty value is left out
     */
    public Html open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(escape(attributes[i + 1]))
                        .append('"');
            }
        }
        out.append('>');
        if (!VOID.contains(tag)) {
            open.push(tag);
        }
        return this;
    }

    /** Closes the element opened last. */
    public Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    public Html text(String text) {
        out.append(escape(text));
        return this;
    }

    /** Both languages, of which the page shows one. */
    public Html text(Text text) {
        if (text.zh().equals(text.en())) {
            return text(text.zh());
        }
        return element("span", text.zh(), "class", "zh", "lang", "zh-CN")
                .element("span", text.en(), "class", "en", "lang", "en");
    }

    public Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    public Html element(String tag, Text text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** A style sheet or script of this project; never text from a school. */
    public Html code(String tag, String code) {
        out.append('<').append(tag).append(">\n").append(code).append("</").append(tag).append('>');
        return this;
    }

    public Html line() {
        out.append('\n');
        return this;
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("elements left open: " + open);
        }
        return out.toString();
    }
}
