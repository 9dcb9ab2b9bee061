package paike.app.compare.pages;

import paike.app.compare.Board;
import paike.app.compare.BoardTable;
import paike.app.pages.Html;
import paike.datasets.sheets.AuditWords;
import paike.model.Text;
import paike.rules.Audit;
import paike.rules.Level;
import paike.rules.RulebookEntry;

/** Every rule that some plan does not keep: how often, at what penalty. */
final class RulesSection {
    private final Board board;
    private final Html html;

    RulesSection(Board board, Html html) {
        this.board = board;
        this.html = html;
    }

    void draw() {
        var lines = BoardTable.rules(board);
        html.open("section", "id", "rules");
        html.open("h2").text(new Text("未完全满足的规则", "Rules not fully kept"));
        html.text(" ").element("small", String.valueOf(lines.size())).close();
        if (lines.isEmpty()) {
            html.element("p", new Text("所有方案都满足全部规则。", "Every plan keeps every rule."));
            html.close();
            return;
        }
        html.open("div", "class", "scroll", "tabindex", "0");
        html.open("table", "class", "board rules").open("thead").open("tr");
        html.element("th", new Text("规则", "Rule"), "scope", "col");
        html.element("th", new Text("级别", "Level"), "scope", "col");
        board.rows().forEach(row -> html.element("th", row.mark(), "scope", "col"));
        html.close().close().open("tbody");
        for (var line : lines) {
            var entry = line.first().entry();
            html.open("tr").open("th", "scope", "row", "title", entry.id());
            html.text(entry.rule().title());
            if (lines.stream().filter(one -> isAlike(one, entry)).count() > 1) {
                html.element("small", " " + entry.id());
            }
            html.close();
            html.element("td", AuditWords.level(entry.level()), "class", "level");
            line.results().forEach(this::result);
            html.close().line();
        }
        html.close().close().close();
        html.element(
                "p",
                new Text("处数；建议类规则在后面注明罚分。", "Places; for wishes the penalty stands behind."),
                "class",
                "legend");
        html.close().line();
    }

    private static boolean isAlike(BoardTable.RuleLine line, RulebookEntry entry) {
        return line.first().entry().rule().title().equals(entry.rule().title());
    }

    private void result(Audit.Result result) {
        boolean isMust = result.entry().level() == Level.MUST;
        html.open("td", "class", result.isKept() ? "kept" : isMust ? "broken" : "");
        if (result.isKept()) {
            html.text("✓");
        } else {
            html.text(AuditWords.sign(result) + " " + result.violations().size());
            if (!isMust) {
                html.element("small", " / " + result.penalty());
            }
        }
        html.close();
    }
}
