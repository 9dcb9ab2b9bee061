package paike.app.pages;

import java.util.Optional;
import paike.datasets.sheets.AuditWords;
import paike.model.Text;
import paike.rules.Audit;
import paike.rules.RulebookEntry;

/** Where the rulebook that holds departs from one it is laid over, both side by side. */
final class AuditDifferences {
    private AuditDifferences() {}

    static void draw(Html html, Audit audit) {
        html.open("section", "class", "differences");
        html.open("h2").text(new Text("学校规定与上级规定不同之处", "Where school and higher rules differ"));
        html.text(" ").element("small", String.valueOf(audit.differences().size())).close();
        if (audit.differences().isEmpty()) {
            html.element(
                    "p", new Text("没有不同：上级规定都照用。", "Nowhere: all higher rules hold as they are."));
            html.close();
            return;
        }
        html.open("div", "class", "scroll", "tabindex", "0").open("table").open("thead").open("tr");
        html.element("th", new Text("规则", "Rule"), "scope", "col");
        html.element("th", new Text("本校执行", "Holds here"), "scope", "col");
        html.element("th", new Text("上级规定", "Higher rule"), "scope", "col");
        html.element("th", new Text("按上级规定检查", "Judged by the higher rule"), "scope", "col");
        html.close().close().open("tbody");
        for (var below : audit.differences()) {
            html.open("tr").element("th", below.entry().rule().title(), "scope", "row");
            html.open("td");
            var holds = holding(audit, below.entry().id());
            if (holds.isPresent()) {
                entry(html, holds.get());
            } else {
                html.text(new Text("不采用", "switched off"));
            }
            html.close().open("td");
            entry(html, below.entry());
            html.close();
            html.open("td", "class", below.isKept() ? "kept" : "broken");
            html.text(AuditWords.sign(below) + " ").text(AuditWords.verdict(below));
            if (!below.isKept()) {
                html.open("p").text(below.violations().getFirst().finding().message());
                html.text(below.violations().size() > 1 ? " …" : "").close();
            }
            html.close().close().line();
        }
        html.close().close().close().close().line();
    }

    private static Optional<RulebookEntry> holding(Audit audit, String id) {
        return audit.results().stream()
                .map(Audit.Result::entry)
                .filter(entry -> entry.id().equals(id))
                .findFirst();
    }

    private static void entry(Html html, RulebookEntry entry) {
        html.open("p");
        html.element("b", AuditWords.level(entry.level())).text(" ");
        html.text(RuleSettings.line(entry.rule())).text(" ");
        html.text(AuditWords.grades(entry)).close();
        AuditRules.source(html, entry.source());
        if (!entry.book().isEmpty()) {
            html.element("small", entry.book());
        }
    }
}
