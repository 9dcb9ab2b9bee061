package paike.app.document;

import java.util.List;
import paike.app.pages.Html;
import paike.model.Language;
import paike.model.Text;

/** Writes pieces into a page, in both languages. */
public final class HtmlWriter {
    private final Html html;
    private final List<Piece> pieces;

    private HtmlWriter(Html html, List<Piece> pieces) {
        this.html = html;
        this.pieces = pieces;
    }

    public static void write(Html html, List<Piece> pieces) {
        var writer = new HtmlWriter(html, pieces);
        for (var piece : pieces) {
            writer.write(piece);
            html.line();
        }
    }

    private void write(Piece piece) {
        switch (piece) {
            case Piece.Cover cover -> cover(cover);
            case Piece.Contents contents -> contents(contents);
            case Piece.Heading heading ->
                    html.element(
                            heading.level() == 1 ? "h2" : "h3",
                            heading.text(),
                            "id",
                            heading.anchor());
            case Piece.Words words -> html.element("p", words.text(), "class", css(words));
            case Piece.Points points -> {
                html.open("ul", "class", "points");
                points.points().forEach(point -> html.element("li", point));
                html.close();
            }
            case Piece.Table table -> table(table);
            case Piece.Picture picture -> picture(picture.chart());
        }
    }

    private static String css(Piece.Words words) {
        return switch (words.manner()) {
            case PLAIN -> "";
            case HINT -> "hint";
            case CAPTION -> "caption";
        };
    }

    private void cover(Piece.Cover cover) {
        html.open("section", "class", "cover");
        html.element("h1", cover.title()).element("p", cover.subtitle(), "class", "subtitle");
        html.open("dl", "class", "of");
        cover.facts().forEach(this::pair);
        html.close();
        html.open("div", "class", cover.isGood() ? "verdict good" : "verdict bad");
        html.open("p").element("b", cover.verdict()).close();
        if (!cover.worst().isEmpty()) {
            html.open("ol");
            cover.worst().forEach(one -> html.element("li", one));
            html.close();
        }
        html.close();
        html.open("dl", "class", "figures");
        cover.figures().forEach(this::pair);
        html.close();
        html.open("p", "class", "signed");
        cover.closing().forEach(one -> html.element("span", one));
        html.close().close();
    }

    private void pair(List<Text> pair) {
        html.open("div").element("dt", pair.getFirst()).element("dd", pair.getLast()).close();
    }

    private void contents(Piece.Contents contents) {
        html.open("nav", "class", "contents").element("h2", contents.title()).open("ol");
        for (var piece : pieces) {
            if (piece instanceof Piece.Heading heading && heading.level() == 1) {
                html.open("li");
                html.element("a", heading.text(), "href", "#" + heading.anchor()).close();
            }
        }
        html.close().close();
    }

    private void table(Piece.Table table) {
        html.open("div", "class", "wide", "tabindex", "0").open("table");
        if (!table.widths().isEmpty()) {
            double all = table.widths().stream().mapToInt(width -> width).sum();
            html.open("colgroup");
            for (int width : table.widths()) {
                html.open("col", "style", "width:" + Math.round(1000 * width / all) / 10.0 + "%");
            }
            html.close();
        }
        html.open("thead").open("tr");
        table.head().forEach(text -> html.element("th", text, "scope", "col"));
        html.close().close().open("tbody").line();
        for (var row : table.rows()) {
            html.open("tr");
            for (int i = 0; i < row.size(); i++) {
                cell(row.get(i), i == 0);
            }
            html.close().line();
        }
        html.close().close().close();
    }

    private void cell(Cell cell, boolean isName) {
        var tint = cell.tint();
        String style =
                tint.equals(Tint.NONE)
                        ? ""
                        : (tint.ground().isEmpty() ? "" : "background:#" + tint.ground() + ";")
                                + "color:#"
                                + tint.ink();
        if (isName) {
            html.open("th", "scope", "row", "style", style);
        } else {
            html.open("td", "style", style);
        }
        lines(cell.text());
        html.close();
    }

    /** Lines of a cell, of which all but the first are set smaller. */
    private void lines(Text text) {
        var zh = text.zh().split("\n", -1);
        var en = text.en().split("\n", -1);
        html.text(new Text(zh[0], en[0]));
        for (int i = 1; i < zh.length; i++) {
            html.element("small", new Text(zh[i], i < en.length ? en[i] : ""));
        }
    }

    private void picture(BarChart chart) {
        html.open("figure").element("figcaption", chart.title());
        for (var language : Language.values()) {
            html.open(
                    "svg",
                    "viewBox",
                    "0 0 %d %d".formatted(Canvas.WIDTH, chart.height()),
                    "class",
                    language == Language.ZH ? "zh" : "en",
                    "role",
                    "img",
                    "aria-label",
                    chart.title().in(language));
            chart.draw(new SvgCanvas(html), language);
            html.close();
        }
        html.close();
    }
}
