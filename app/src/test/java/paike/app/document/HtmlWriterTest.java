package paike.app.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import paike.app.pages.Html;
import paike.model.Text;

class HtmlWriterTest {
    private static String written(Piece... pieces) {
        var html = new Html();
        HtmlWriter.write(html, List.of(pieces));
        return html.toString();
    }

    @Test
    void textOfASchoolIsEscaped() {
        var page = written(Piece.Words.of(Text.same("<b>1</b>")));
        assertTrue(page.contains("&lt;b&gt;1&lt;/b&gt;"), page);
    }

    @Test
    void brokenBarIsRedAndSaysSo() {
        var chart =
                new BarChart(
                        new Text("图", "chart"),
                        new Text("节", ""),
                        List.of(new Text("体育", "PE")),
                        false,
                        List.of(
                                new BarChart.Group(
                                        new Text("一年级", "Grade 1"),
                                        List.of(new BarChart.Bar(3, 4, true)))));
        var page = written(new Piece.Picture(chart));
        assertTrue(page.contains("3 / 4 ✕ 节"), page);
        assertTrue(page.contains("#b92c25"), page);
    }

    @Test
    void chartOfNothingIsDrawnWithoutBars() {
        var chart = new BarChart(Text.same("none"), Text.same(""), List.of(), false, List.of());
        assertEquals(-1, written(new Piece.Picture(chart)).indexOf("NaN"));
    }
}
