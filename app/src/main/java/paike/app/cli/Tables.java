package paike.app.cli;

import java.util.List;
import paike.model.Text;

/** Tables of text whose columns line up, wide characters counted as two. */
final class Tables {
    private static final int WIDE_FROM = 0x1100;

    private Tables() {}

    static void print(Console console, List<List<String>> rows) {
        int[] width = widths(rows);
        for (var row : rows) {
            var line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                String padding = " ".repeat(width[i] - width(row.get(i)));
                line.append(i == 0 ? row.get(i) + padding : "  " + padding + row.get(i));
            }
            console.say(Text.same(line.toString()));
        }
    }

    /** Like {@link #print}, with every column flush left. */
    static void printLeft(Console console, List<List<String>> rows) {
        int[] width = widths(rows);
        for (var row : rows) {
            var line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(row.get(i)).append(" ".repeat(2 + width[i] - width(row.get(i))));
            }
            console.say(Text.same(line.toString().stripTrailing()));
        }
    }

    private static int[] widths(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] width = new int[columns];
        for (var row : rows) {
            for (int i = 0; i < row.size(); i++) {
                width[i] = Math.max(width[i], width(row.get(i)));
            }
        }
        return width;
    }

    /** Columns a text takes on a terminal. */
    static int width(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    private static boolean isWide(int c) {
        return c >= WIDE_FROM
                && (c <= 0x115f
                        || (c >= 0x2e80 && c <= 0xa4cf)
                        || (c >= 0xac00 && c <= 0xd7a3)
                        || (c >= 0xf900 && c <= 0xfaff)
                        || (c >= 0xfe30 && c <= 0xfe6f)
                        || (c >= 0xff00 && c <= 0xff60)
                        || (c >= 0xffe0 && c <= 0xffe6)
                        || c >= 0x20000);
    }
}
