package paike.app.compare.pages;

import java.util.List;
import java.util.Locale;
import paike.app.compare.Board;
import paike.app.compare.Criterion;
import paike.app.compare.Row;
import paike.app.pages.Html;

/** The penalty of every plan as one bar, cut into groups of rules; letters keep their size. */
final class StackedBars {
    private static final double PERCENT = 100;

    /** Percent of the whole width from which a piece has room for its number. */
    private static final double ROOMY = 8;

    private StackedBars() {}

    static void draw(Board board, List<Criterion> groups, Html html) {
        html.open("ul", "class", "keys");
        for (int i = 0; i < groups.size(); i++) {
            html.open("li").element("i", "", "class", "key g" + i);
            html.text(groups.get(i).brief()).close();
        }
        html.close();
        double most = board.rows().stream().mapToDouble(row -> sum(row, groups)).max().orElse(0);
        html.open("div", "class", "stacked", "aria-hidden", "true");
        for (var row : board.rows()) {
            bar(row, groups, most, html);
        }
        html.close().line();
    }

    private static void bar(Row row, List<Criterion> groups, double most, Html html) {
        html.element("b", row.mark()).open("div", "class", "track");
        for (int i = 0; i < groups.size(); i++) {
            double share = most == 0 ? 0 : PERCENT * value(row, groups.get(i)) / most;
            if (share > 0) {
                html.element(
                        "i",
                        share > ROOMY ? row.shown(groups.get(i)) : "",
                        "class",
                        "g" + i,
                        "style",
                        String.format(Locale.ROOT, "width:%.2f%%", share));
            }
        }
        html.close().element("span", String.valueOf((long) sum(row, groups)));
    }

    private static double sum(Row row, List<Criterion> groups) {
        return groups.stream().mapToDouble(group -> value(row, group)).sum();
    }

    private static double value(Row row, Criterion criterion) {
        var figure = row.figure(criterion);
        return figure == null ? 0 : figure;
    }
}
