package paike.app.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import paike.datasets.sheets.AuditWords;
import paike.model.Text;
import paike.model.school.SchoolClass;
import paike.model.school.Teacher;
import paike.rules.Audit;
import paike.rules.CostFunction;
import paike.rules.Level;
import paike.rules.RulebookEntry;
import paike.rules.Source;
import paike.rules.Violation;

/** The list of rules with their violations: broken must-rules first, then should, then kept. */
final class AuditRules {
    /** Violations of a rule up to which its list is open at first. */
    private static final int OPEN = 12;

    private final Html html;
    private final ViolationSpots spots;
    private final List<Text> titles = new ArrayList<>();

    AuditRules(Html html, ViolationSpots spots) {
        this.html = html;
        this.spots = spots;
    }

    static List<Audit.Result> ordered(Audit audit) {
        return audit.results().stream()
                .sorted(
                        Comparator.comparing(Audit.Result::isKept)
                                .thenComparing(result -> result.entry().level()))
                .toList();
    }

    void draw(Audit audit) {
        html.open("div", "class", "rules", "id", "rules");
        titles.addAll(audit.results().stream().map(one -> one.entry().rule().title()).toList());
        group(audit, new Text("✕ 必守 · 违反", "✕ Must, broken"), false, Level.MUST);
        group(audit, new Text("△ 建议 · 违反", "△ Should, broken"), false, Level.SHOULD);
        group(audit, new Text("✓ 必守 · 满足", "✓ Must, kept"), true, Level.MUST);
        group(audit, new Text("✓ 建议 · 满足", "✓ Should, kept"), true, Level.SHOULD);
        html.element("p", new Text("没有符合筛选的规则", "No rule fits the filters"), "class", "none");
        html.close();
    }

    /** Rules of one kind under a heading; folded if kept, for most of a long list is. */
    private void group(Audit audit, Text name, boolean isKept, Level level) {
        var results =
                ordered(audit).stream()
                        .filter(one -> one.isKept() == isKept && one.entry().level() == level)
                        .toList();
        if (results.isEmpty()) {
            return;
        }
        html.open(
                "details", "class", isKept ? "group kept" : "group", "open", isKept ? "" : "open");
        html.open("summary").text(name).text(" ");
        html.element("small", Text.of("%d 条", "%d rules", results.size())).close();
        for (var result : results) {
            rule(result);
            html.line();
        }
        html.close();
    }

    /** What tells a rule from others of the same title: grades and settings. */
    private Text particulars(RulebookEntry entry) {
        return Collections.frequency(titles, entry.rule().title()) < 2
                ? Text.same("")
                : Text.of(
                        "%s %s",
                        "%s %s", AuditWords.grades(entry), RuleSettings.line(entry.rule()));
    }

    private void rule(Audit.Result result) {
        var entry = result.entry();
        boolean must = entry.level() == Level.MUST;
        int count = result.violations().size();
        html.open(
                "details",
                "class",
                "rule " + (result.isKept() ? "kept" : must ? "must" : "should"),
                "data-rule",
                entry.id(),
                "open",
                !result.isKept() && must && count <= OPEN ? "open" : "");
        html.open("summary").element("i", AuditWords.sign(result), "class", "sign");
        html.open("span", "class", "title").text(entry.rule().title());
        html.text(" ").element("small", particulars(entry)).close();
        html.element("span", AuditWords.level(entry.level()), "class", "level");
        html.open("span", "class", "count");
        html.text(AuditWords.verdict(result)).close();
        html.open("span", "class", "cost");
        if (!result.isKept()) {
            html.text(Text.of("罚分 %d", "penalty %d", result.penalty()));
        }
        html.close().close();
        source(html, entry.source());
        html.open("p", "class", "facts");
        facts(result).forEach(fact -> html.element("span", fact));
        html.close();
        if (count > 0) {
            html.open("ul", "class", "found");
            for (var violation : result.violations()) {
                violation(violation);
            }
            html.close();
        }
        html.close();
    }

    static void source(Html html, Source source) {
        if (!source.text().isEmpty() || !source.from().isEmpty()) {
            html.open("p", "class", "source");
            if (!source.text().isEmpty()) {
                html.open("q").text(source.text()).close().text(" ");
            }
            html.element("cite", source.from()).close();
        }
    }

    private static List<Text> facts(Audit.Result result) {
        var entry = result.entry();
        return List.of(
                        Text.of("权重 %d%s", "weight %d%s", entry.weight(), cost(entry.cost())),
                        Text.of("检查 %d 处", "%d points judged", result.points()),
                        AuditWords.grades(entry),
                        RuleSettings.line(entry.rule()),
                        entry.book().isEmpty()
                                ? Text.same("")
                                : Text.of("规则集 %s", "rulebook %s", entry.book()))
                .stream()
                .filter(fact -> !fact.zh().isEmpty())
                .toList();
    }

    private static Text cost(CostFunction cost) {
        return switch (cost) {
            case LINEAR -> Text.same("");
            case QUADRATIC -> new Text("，按平方计", ", squared");
            case STEP -> new Text("，每处一次", ", once per point");
        };
    }

    private void violation(Violation violation) {
        var finding = violation.finding();
        var shown = spots.of(finding);
        var classes = new TreeSet<String>();
        var teachers = new TreeSet<String>();
        if (finding.place().schoolClass() != null) {
            classes.add(Anchors.of(finding.place().schoolClass()));
        }
        if (finding.place().teacher() != null) {
            teachers.add(Anchors.of(finding.place().teacher()));
        }
        for (var lesson : finding.lessons()) {
            for (SchoolClass one : lesson.classes()) {
                classes.add(Anchors.of(one));
            }
            for (Teacher one : lesson.teachers()) {
                teachers.add(Anchors.of(one));
            }
        }
        html.open(
                "li",
                "data-g",
                joined(shown.stream().map(ViolationSpots.Spot::anchor).toList()),
                "data-l",
                joined(
                        finding.lessons().stream()
                                .map(lesson -> String.valueOf(lesson.index()))
                                .toList()),
                "data-d",
                finding.place().weekday() == 0 ? "" : String.valueOf(finding.place().weekday()),
                "data-c",
                joined(classes),
                "data-t",
                joined(teachers));
        html.open(
                shown.isEmpty() ? "div" : "button",
                shown.isEmpty() ? "class" : "type",
                shown.isEmpty() ? "words" : "button");
        html.element("b", AuditWords.place(finding.place()));
        html.open("span").text(finding.message()).close();
        html.element("small", Text.of("罚分 %d", "penalty %d", violation.penalty()));
        html.close().close().line();
    }

    private static String joined(Iterable<String> parts) {
        return String.join(" ", parts);
    }
}
