package paike.datasets.grid;

import java.util.regex.Pattern;

/** Takes out of a text what nobody sees. */
final class Cleaning {
    /** Zero-width characters, byte order marks, soft hyphens, marks of direction. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\u200B-\u200F\u202A-\u202E\u2060\uFEFF\u00AD]");

    private static final Pattern SPACE = Pattern.compile("[\u00A0\u3000\t\u2000-\u200A]");
    private static final Pattern LINE_END =
            Pattern.compile(" *(?:\r\n|\r|\n|_x000D_\n?|\u2028)[ \n]*");

    private Cleaning() {}

    /** The text with plain spaces and {@code \n} alone, none around it. */
    static String clean(String text) {
        if (isPlain(text)) {
            return text.strip();
        }
        var visible = INVISIBLE.matcher(text).replaceAll("");
        var spaced = SPACE.matcher(visible).replaceAll(" ");
        return LINE_END.matcher(spaced).replaceAll("\n").strip();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' '
                    || c == '_'
                    || c == '\u00A0'
                    || c == '\u00AD'
                    || (c >= '\u2000' && c <= '\u206F')
                    || c == '\u3000'
                    || c == '\uFEFF') {
                return false;
            }
        }
        return true;
    }
}
