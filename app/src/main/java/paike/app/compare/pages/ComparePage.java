package paike.app.compare.pages;

import java.util.List;
import paike.app.compare.Board;
import paike.app.compare.BoardTable;
import paike.app.compare.Row;
import paike.app.compare.Verdict;
import paike.app.pages.Document;
import paike.app.pages.Document.Link;
import paike.app.pages.Html;
import paike.model.Language;
import paike.model.Text;

/** A board as one page: the verdict, figures as table and pictures, rules, and every difference. */
public final class ComparePage {
    /**
     * With more meetings than this in all grids together, grids are shown of the first pairs only.
     */
    private static final int MOST_IN_GRIDS = 40_000;

    private final Board board;
    private final Html html;

    private ComparePage(Board board, Html html) {
        this.board = board;
        this.html = html;
    }

    /**
     * The page; both languages are in it.
     *
     * @param language shown first
     */
    public static String html(Board board, Language language) {
        return Document.of(
                "compare",
                Text.of(
                        "%s 方案比较",
                        "%s: plans compared", board.first().change().before().school().name()),
                "",
                language,
                html -> new ComparePage(board, html).draw());
    }

    /** Name of the page with the notice about a plan of the board. */
    public static String notice(Board board, Row row) {
        return board.rows().size() == 2 ? "notice.html" : "notice-" + row.mark() + ".html";
    }

    private void draw() {
        Document.header(
                html,
                board.first().change().before().school().name(),
                "",
                List.of(new Link(new Text("方案比较", "Plans compared"), "#", true)));
        html.open("main");
        verdict();
        contents();
        new BoardSection(board, html).draw();
        new RulesSection(board, html).draw();
        int left = MOST_IN_GRIDS;
        for (var row : board.others()) {
            left -= row.change().meetingsAfter().all().size();
            new PairSection(board, row, html).draw(left > 0);
        }
        html.close();
    }

    private void verdict() {
        var verdict = Verdict.of(board);
        boolean isGood = verdict.take().isAcceptable();
        html.open("section", "class", "verdict " + (isGood ? "good" : "bad"));
        html.open("h1").element("i", isGood ? "✓" : "△", "class", "sign");
        html.text(verdict.headline()).close();
        html.open("ul", "class", "why");
        verdict.premises().forEach(one -> line("!", "premise", one));
        verdict.reasons().forEach(one -> line("+", "gain", one));
        verdict.costs().forEach(one -> line("−", "cost", Text.of("代价：%s", "Cost: %s", one)));
        verdict.choices().forEach(one -> line("↔", "choice", one));
        verdict.dropped().forEach(one -> line("×", "drop", one));
        board.absent().forEach(one -> line("?", "drop", one.words()));
        html.close().close().line();
    }

    /** Links to the parts of the page. */
    private void contents() {
        html.open("nav", "class", "contents screen", "aria-label", "目录 contents");
        link("board", new Text("一览", "At a glance"));
        if (!BoardTable.groupsWithPenalty(board).isEmpty()) {
            link("groups", new Text("罚分出处", "Penalty"));
        }
        link("rules", new Text("未完全满足的规则", "Rules not fully kept"));
        for (var row : board.others()) {
            link(
                    "pair-" + row.mark(),
                    Text.of(
                            "%s → %s %s",
                            "%s → %s %s",
                            board.first().mark(),
                            row.mark(),
                            row.candidate().title()));
        }
        html.close().line();
    }

    private void link(String id, Text words) {
        html.element("a", words, "href", "#" + id);
    }

    private void line(String sign, String css, Text words) {
        html.open("li", "class", css).element("i", sign, "class", "sign");
        html.open("span").text(words).close().close();
    }
}
