package paike.app.compare.pages;

import java.util.List;
import java.util.Locale;
import paike.app.compare.Board;
import paike.app.compare.Criterion;
import paike.app.compare.Row;
import paike.app.pages.Html;

/** The penalty of every plan as one bar, cut into groups of rules. */
final class StackedBars {
    private static final int WIDTH = 760;
    private static final int LEFT = 26;
    private static final int RIGHT = 60;
    private static final int STEP = 30;
    private static final int THICK = 22;
    private static final int BASELINE = 16;

    /** Width of a piece that has room for its number. */
    private static final int ROOMY = 30;

    private StackedBars() {}

    static void draw(Board board, List<Criterion> groups, Html html) {
        html.open("ul", "class", "keys");
        for (int i = 0; i < groups.size(); i++) {
            html.open("li").element("i", "", "class", "key g" + i);
            html.text(groups.get(i).brief()).close();
        }
        html.close();
        double most = board.rows().stream().mapToDouble(row -> sum(row, groups)).max().orElse(0);
        html.open(
                "svg",
                "viewBox",
                "0 0 %d %d".formatted(WIDTH, STEP * board.rows().size()),
                "class",
                "stacked",
                "aria-hidden",
                "true");
        int y = 0;
        for (var row : board.rows()) {
            bar(row, groups, most, y, html);
            y += STEP;
        }
        html.close().line();
    }

    private static void bar(Row row, List<Criterion> groups, double most, int y, Html html) {
        text(html, 0, y, row.mark(), "mark-of");
        double x = LEFT;
        for (int i = 0; i < groups.size(); i++) {
            double value = value(row, groups.get(i));
            double width = most == 0 ? 0 : (WIDTH - LEFT - RIGHT) * value / most;
            if (width > 0) {
                html.open(
                                "rect",
                                "x",
                                number(x),
                                "y",
                                String.valueOf(y),
                                "width",
                                number(width),
                                "height",
                                String.valueOf(THICK),
                                "class",
                                "g" + i)
                        .close();
                if (width > ROOMY) {
                    text(html, x + 5, y, row.shown(groups.get(i)), "in g" + i);
                }
            }
            x += width;
        }
        text(html, x + 6, y, String.valueOf((long) sum(row, groups)), "n");
    }

    private static void text(Html html, double x, int y, String words, String css) {
        html.element(
                "text", words, "x", number(x), "y", String.valueOf(y + BASELINE), "class", css);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static double sum(Row row, List<Criterion> groups) {
        return groups.stream().mapToDouble(group -> value(row, group)).sum();
    }

    private static double value(Row row, Criterion criterion) {
        var figure = row.figure(criterion);
        return figure == null ? 0 : figure;
    }
}
