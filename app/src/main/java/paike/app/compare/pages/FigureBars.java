package paike.app.compare.pages;

import java.util.Locale;
import paike.app.compare.Board;
import paike.app.compare.Criterion;
import paike.app.compare.Row;
import paike.app.pages.Html;
import paike.model.Text;

/** One figure of all plans as bars that begin at 0. */
final class FigureBars {
    private static final int WIDTH = 220;
    private static final int LEFT = 22;
    private static final int RIGHT = 62;
    private static final int STEP = 22;
    private static final int THICK = 13;
    private static final int BASELINE = 11;
    private static final int LEAST = 2;

    private FigureBars() {}

    static void draw(Board board, Criterion criterion, Html html) {
        double most =
                board.rows().stream().mapToDouble(row -> value(row, criterion)).max().orElse(0);
        html.open("figure", "class", "bars");
        html.open("figcaption").element("b", criterion.title());
        html.element("small", sense(criterion)).close();
        int height = board.rows().size() * STEP;
        html.open(
                "svg",
                "viewBox",
                "0 0 %d %d".formatted(WIDTH, height),
                "role",
                "img",
                "aria-label",
                words(board, criterion));
        int y = 0;
        for (var row : board.rows()) {
            bar(board, row, criterion, most, y, html);
            y += STEP;
        }
        html.close().close();
    }

    private static void bar(
            Board board, Row row, Criterion criterion, double most, int y, Html html) {
        boolean isBest = board.isBest(row, criterion);
        double value = value(row, criterion);
        double length = most == 0 ? 0 : (WIDTH - LEFT - RIGHT) * value / most;
        text(html, 0, y + BASELINE, row.mark(), "mark-of");
        html.open(
                        "rect",
                        "x",
                        String.valueOf(LEFT),
                        "y",
                        String.valueOf(y),
                        "width",
                        String.format(Locale.ROOT, "%.1f", Math.max(LEAST, length)),
                        "height",
                        String.valueOf(THICK),
                        "rx",
                        "3",
                        "class",
                        css(row, isBest))
                .close();
        text(
                html,
                LEFT + Math.max(LEAST, length) + 5,
                y + BASELINE,
                row.shown(criterion) + (isBest ? " ★" : ""),
                isBest ? "best" : "n");
    }

    private static String css(Row row, boolean isBest) {
        if (!row.isAcceptable()) {
            return "unfit";
        }
        return row.dominatedBy() != null ? "beaten" : isBest ? "best" : "plain";
    }

    private static void text(Html html, double x, int y, String words, String css) {
        html.element(
                "text",
                words,
                "x",
                String.format(Locale.ROOT, "%.1f", x),
                "y",
                String.valueOf(y),
                "class",
                css);
    }

    private static Text sense(Criterion criterion) {
        if (!criterion.isMain()) {
            return new Text("仅供了解", "for information");
        }
        return switch (criterion.sense()) {
            case LESS -> new Text("越少越好", "less is better");
            case MORE -> new Text("越多越好", "more is better");
            case NEITHER -> new Text("仅供了解", "for information");
        };
    }

    /** The same for readers who do not see the picture. */
    private static String words(Board board, Criterion criterion) {
        return criterion.title().zh()
                + ": "
                + String.join(
                        ", ",
                        board.rows().stream()
                                .map(row -> row.mark() + " " + row.shown(criterion))
                                .toList());
    }

    private static double value(Row row, Criterion criterion) {
        var figure = row.figure(criterion);
        return figure == null ? 0 : figure;
    }
}
