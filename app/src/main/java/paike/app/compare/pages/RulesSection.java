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
            line.results().forEach(result -> result(line, result));
            html.close().line();
        }
        html.close().close().close();
        html.element(
                "p",
                new Text(
                        "处：没做到的处数；分：建议类规则的罚分。比别的方案差的，注明是谁。",
                        "×: places; pts: penalty of wishes. Where a plan is worse than another the"
                                + " people or classes are named."),
                "class",
                "legend");
        html.close().line();
    }

    private static boolean isAlike(BoardTable.RuleLine line, RulebookEntry entry) {
        return line.first().entry().rule().title().equals(entry.rule().title());
    }

    private void result(BoardTable.RuleLine line, Audit.Result result) {
        boolean isMust = result.entry().level() == Level.MUST;
        html.open("td", "class", result.isKept() ? "kept" : isMust ? "broken" : "");
        if (result.isKept()) {
            html.text("✓");
        } else {
            html.text(AuditWords.sign(result) + " ");
            html.text(Text.of("%d 处", "%d×", result.violations().size()));
            if (!isMust) {
                html.text(" ").element("small", Text.of("%d 分", "%d pts", result.penalty()));
            }
            var who = BoardTable.who(result);
            if (line.isWorse(result) && !who.zh().isEmpty()) {
                html.element("small", who, "class", "who");
            }
        }
        html.close();
    }
}
