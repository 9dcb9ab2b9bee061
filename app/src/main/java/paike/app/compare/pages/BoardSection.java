package paike.app.compare.pages;

import java.util.List;
import paike.app.compare.Board;
import paike.app.compare.BoardTable;
import paike.app.compare.Criterion;
import paike.app.compare.Row;
import paike.app.pages.Html;
import paike.model.Text;

/** The figures of all plans: a row per plan, and a picture per figure. */
final class BoardSection {
    private final Board board;
    private final Html html;

    BoardSection(Board board, Html html) {
        this.board = board;
        this.html = html;
    }

    void draw() {
        html.open("section", "id", "board");
        html.element("h2", new Text("一览", "At a glance"));
        names();
        table(board.telling(), true);
        turned(board.telling());
        alike();
        html.open("p", "class", "legend");
        html.element("b", "★", "class", "best");
        html.text(
                new Text(
                        " 最好的值（只在可用的方案中比）。罚分：没做到的建议类规则按轻重计分，越少越好。",
                        " best of the plans fit for use. Penalty: wishes that are not met, by"
                                + " weight; less is better. "));
        html.text(
                board.isOneRulebook()
                        ? Text.of(
                                "都按规则集“%s”衡量。",
                                "All are judged by the rulebook \"%s\".", board.common().name())
                        : Text.of(
                                "各方案的规则集不同，表中都按“%s”衡量。",
                                "The rulebooks of the plans differ; all are judged by \"%s\" here.",
                                board.common().name()));
        html.close();
        if (!board.isOneRulebook()) {
            own();
        }
        origins();
        bars();
        html.close().line();
        groups();
    }

    /** A row per plan; where the screen is narrow a column per plan, as letters take less room. */
    private void table(List<Criterion> criteria, boolean withAbsent) {
        html.open("div", "class", "wide scroll", "tabindex", "0");
        html.open("table", "class", "board").open("thead").open("tr");
        html.element("th", new Text("方案", "Plan"), "scope", "col");
        for (var criterion : criteria) {
            html.open("th", "scope", "col", "title", criterion.title().zh());
            html.text(criterion.brief()).close();
        }
        html.close().close().open("tbody");
        for (var row : board.rows()) {
            html.open("tr", "class", row.dominatedBy() == null ? "" : "beaten");
            name(row);
            for (var criterion : criteria) {
                figure(row, criterion);
            }
            html.close().line();
        }
        if (withAbsent) {
            absent(criteria.size());
        }
        html.close().close().close();
        explain(criteria);
    }

    /** What was asked for and has no plan has a row, too. */
    private void absent(int columns) {
        for (var one : board.absent()) {
            html.open("tr", "class", "absent").open("th", "scope", "row");
            html.element("b", "—").element("span", one.name(), "class", "label").close();
            html.open("td", "colspan", String.valueOf(columns));
            html.text(one.cell()).close().close();
        }
    }

    /** Heads of columns in full, for paper and for screens without a mouse. */
    private void explain(List<Criterion> criteria) {
        var brief =
                criteria.stream()
                        .filter(criterion -> !board.groups().contains(criterion))
                        .map(one -> Text.of("%s＝%s", "%s = %s", one.brief(), one.title()))
                        .toList();
        if (!brief.isEmpty()) {
            html.element("p", Text.of("%s。", "%s.", Text.join(brief)), "class", "legend wide");
        }
    }

    private void turned(List<Criterion> criteria) {
        html.open("div", "class", "narrow scroll", "tabindex", "0");
        html.open("table", "class", "board turned").open("thead").open("tr");
        html.element("th", "");
        board.rows().forEach(row -> html.element("th", row.mark(), "scope", "col"));
        html.close().close().open("tbody");
        for (var criterion : criteria) {
            html.open("tr").element("th", criterion.title(), "scope", "row");
            board.rows().forEach(row -> figure(row, criterion));
            html.close().line();
        }
        html.close().close().close();
    }

    private void names() {
        html.open("ul", "class", "narrow names");
        for (var row : board.rows()) {
            html.open("li");
            inner(row);
            html.close();
        }
        for (var one : board.absent()) {
            html.open("li").text(one.name()).text(" ").text(one.cell()).close();
        }
        html.close();
    }

    private void name(Row row) {
        html.open("th", "scope", "row");
        inner(row);
        html.close();
    }

    private void inner(Row row) {
        html.element("b", row.mark());
        html.element("span", row.candidate().title(), "class", "label");
        for (var remark : BoardTable.remarks(board, row)) {
            html.element("span", remark, "class", remark.zh().startsWith("✕") ? "tag bad" : "tag");
        }
    }

    private void figure(Row row, Criterion criterion) {
        boolean isBest = board.isBest(row, criterion);
        boolean isBroken =
                List.of("hard", "unplacedLessons").contains(criterion.id())
                        && !row.shown(criterion).equals("0");
        html.open("td", "class", isBroken ? "broken" : isBest ? "best" : "");
        html.text((isBroken ? "✕ " : isBest ? "★ " : "") + row.shown(criterion)).close();
    }

    /** Figures that are the same of every plan need neither a column nor a picture. */
    private void alike() {
        var alike = board.alike();
        if (!alike.isEmpty()) {
            html.element(
                    "p",
                    Text.of("各方案相同的：%s。", "The same of every plan: %s.", Text.join(alike)),
                    "class",
                    "legend");
        }
    }

    private void own() {
        html.open("ul", "class", "own");
        for (var row : board.rows()) {
            if (row.own().equals(row.common())) {
                continue;
            }
            html.open("li");
            html.text(
                    Text.of(
                            "%s 按自己的规则集“%s”：必守违反 %d 处，罚分 %d%s",
                            "%s by its own rulebook \"%s\": must-rules broken %d, penalty %d%s",
                            row.mark(),
                            board.rulebookName(row),
                            row.own().hard(),
                            row.own().soft(),
                            BoardTable.ownPenalty(board, row)));
            html.close();
        }
        html.close();
    }

    private void origins() {
        var origins = Board.origins(board.rows());
        if (!origins.isEmpty()) {
            html.element(
                    "p",
                    Text.of("怎么得来：%s。", "How they came about: %s.", Text.join(origins)),
                    "class",
                    "legend");
        }
    }

    /** Pictures of what counts and differs; what is only told is folded. */
    private void bars() {
        var differing = board.figures().stream().filter(board::differs).toList();
        var counting = differing.stream().filter(Criterion::isMain).toList();
        var told = differing.stream().filter(one -> !one.isMain()).toList();
        multiples(counting);
        if (!told.isEmpty()) {
            html.open("details", "class", "told");
            html.element(
                    "summary", Text.of("仅供了解的 %d 项", "%d figures for information", told.size()));
            multiples(told);
            html.close();
        }
    }

    private void multiples(List<Criterion> criteria) {
        html.open("div", "class", "multiples");
        criteria.forEach(criterion -> FigureBars.draw(board, criterion, html));
        html.close();
    }

    private void groups() {
        var groups = BoardTable.groupsWithPenalty(board);
        if (groups.isEmpty()) {
            return;
        }
        html.open("section", "id", "groups");
        html.element("h2", new Text("罚分出在哪类规则上", "Where the penalty comes from"));
        StackedBars.draw(board, groups, html);
        table(groups, false);
        turned(groups);
        html.close().line();
    }
}
