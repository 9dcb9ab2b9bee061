package paike.app.document;

import java.util.Locale;
import paike.app.pages.Html;

/** Draws as SVG within a page. */
final class SvgCanvas implements Canvas {
    private final Html html;

    SvgCanvas(Html html) {
        this.html = html;
    }

    @Override
    public void box(double x, double y, double width, double height, String colour) {
        html.open(
                        "rect",
                        "x",
                        number(x),
                        "y",
                        number(y),
                        "width",
                        number(width),
                        "height",
                        number(height),
                        "fill",
                        "#" + colour)
                .close();
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, String colour) {
        html.open(
                        "line",
                        "x1",
                        number(x1),
                        "y1",
                        number(y1),
                        "x2",
                        number(x2),
                        "y2",
                        number(y2),
                        "stroke",
                        "#" + colour,
                        "stroke-width",
                        "1.5")
                .close();
    }

    @Override
    public void text(double x, double y, int size, Anchor anchor, String colour, String words) {
        html.element(
                "text",
                words,
                "x",
                number(x),
                "y",
                number(y),
                "font-size",
                String.valueOf(size),
                "fill",
                "#" + colour,
                "text-anchor",
                anchor.name().toLowerCase(Locale.ROOT));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
