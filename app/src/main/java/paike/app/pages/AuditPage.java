package paike.app.pages;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import paike.app.pages.Document.Link;
import paike.datasets.sheets.AuditWords;
import paike.datasets.sheets.WeekTables;
import paike.model.Language;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.model.school.School;
import paike.rules.Audit;
import paike.rules.Level;
import paike.rules.Measure;

/**
 * The audit of a plan as one page: the verdict, every rule with its source and violations, where
 * the school's rulebook departs from those below it, and measures.
 */
public final class AuditPage {
    private final Html html;
    private final Plan plan;
    private final Audit audit;
    private final ViolationSpots spots;

    private AuditPage(Html html, Plan plan, Audit audit) {
        this.html = html;
        this.plan = plan;
        this.audit = audit;
        this.spots = new ViolationSpots(plan, new WeekTables(plan));
    }

    /**
     * The page; both languages are in it.
     *
     * @param language shown first
     */
    public static String html(Plan plan, Audit audit, Language language) {
        return Document.of(
                "audit",
                Text.of("%s 审核 · %s", "%s audit · %s", plan.school().name(), plan.name()),
                WeekGrid.palette(),
                language,
                html -> new AuditPage(html, plan, audit).draw());
    }

    private void draw() {
        Document.header(
                html,
                plan.school().name(),
                plan.name(),
                List.of(
                        new Link(new Text("课表", "Timetable"), "timetable.html", false),
                        new Link(new Text("审核", "Audit"), "#", true)));
        html.open("main");
        verdict();
        filters();
        html.open("div", "class", "split");
        new AuditRules(html, spots).draw(audit);
        html.open("aside", "class", "panel", "id", "panel", "aria-live", "polite");
        html.element(
                "p",
                new Text(
                        "点击一处问题，这里显示相关课表并圈出有关的课。",
                        "Pick a violation: its timetable is shown here with the lessons outlined."),
                "class",
                "hint");
        html.close().close().line();
        AuditDifferences.draw(html, audit);
        PupilDaySection.draw(html, plan.school(), audit);
        measures();
        html.close();
        grids();
    }

    private void verdict() {
        int unplaced = plan.timetable().unplaced().size();
        boolean good = audit.hard() == 0 && unplaced == 0;
        html.open("section", "class", "verdict " + (good ? "good" : "bad"));
        html.open("h1").element("i", good ? "✓" : "✕", "class", "sign");
        html.open("span").text(AuditWords.verdict(audit, unplaced)).close().close();
        html.open("p");
        html.text(plan.school().name() + " · " + plan.name()).close();
        html.open("dl", "class", "figures");
        figure(new Text("必守规则", "Must-rules kept"), kept(Level.MUST));
        figure(new Text("建议规则", "Should-rules kept"), kept(Level.SHOULD));
        figure(new Text("建议规则罚分", "Penalty"), String.valueOf(audit.soft()));
        figure(new Text("问题", "Violations"), String.valueOf(audit.violations().size()));
        figure(
                new Text("检查之处", "Points judged"),
                String.valueOf(audit.results().stream().mapToLong(Audit.Result::points).sum()));
        html.close();
        audit.notes()
                .forEach(note -> html.element("p", Text.of("⚠ %s", "⚠ %s", note), "class", "note"));
        html.close().line();
    }

    private void figure(Text name, String value) {
        html.open("div").element("dt", name).element("dd", value).close();
    }

    private String kept(Level level) {
        var results = audit.results().stream().filter(one -> one.entry().level() == level).toList();
        return results.stream().filter(Audit.Result::isKept).count() + " / " + results.size();
    }

    private void filters() {
        html.open("form", "class", "filters");
        html.open("div", "role", "group", "aria-label", "级别 level");
        chip("must", "✕", new Text("必守违反", "must, broken"));
        chip("should", "△", new Text("建议违反", "should, broken"));
        chip("kept", "✓", new Text("已满足", "kept"));
        html.close();
        School school = plan.school();
        select("class", new Text("全部班级", "All classes"));
        school.classes().forEach(one -> option(Anchors.of(one), Text.same(one.name())));
        html.close().close();
        select("teacher", new Text("全部教师", "All teachers"));
        school.teachers().forEach(one -> option(Anchors.of(one), Text.same(one.name())));
        html.close().close();
        select("rule", new Text("全部规则", "All rules"));
        AuditRules.ordered(audit)
                .forEach(one -> option(one.entry().id(), one.entry().rule().title()));
        html.close().close();
        html.element("output", "", "class", "matches", "id", "matches");
        html.close().line();
    }

    private void chip(String name, String sign, Text text) {
        long count =
                audit.results().stream()
                        .filter(
                                result ->
                                        result.isKept()
                                                ? name.equals("kept")
                                                : result.entry()
                                                        .level()
                                                        .name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .equals(name))
                        .count();
        html.open(
                "button",
                "type",
                "button",
                "class",
                "chip " + name,
                "data-kind",
                name,
                "aria-pressed",
                "true");
        html.text(sign + " ").text(text).text(" " + count).close();
    }

    private void select(String name, Text all) {
        html.open("label");
        html.element("span", all, "class", "unseen");
        html.open("select", "data-by", name);
        option("", all);
    }

    private void option(String value, Text text) {
        html.open("option", "data-v", value, "data-zh", text.zh(), "data-en", text.en());
        html.text(text.zh()).close();
    }

    private void measures() {
        html.open("section", "class", "measures").element("h2", new Text("指标", "Measures"));
        html.open("table").open("thead").open("tr");
        html.element("th", new Text("指标", "Measure"), "scope", "col");
        html.element("th", new Text("数值", "Value"), "scope", "col");
        html.element("th", new Text("越好", "Better"), "scope", "col");
        html.close().close().open("tbody");
        for (var measure : audit.measures()) {
            html.open("tr").element("th", measure.title(), "scope", "row");
            html.element("td", value(measure));
            html.element(
                    "td",
                    measure.moreIsBetter()
                            ? new Text("↑ 越大越好", "↑ more")
                            : new Text("↓ 越小越好", "↓ less"));
            html.close();
        }
        html.close().close().close().line();
    }

    private static String value(Measure measure) {
        return measure.value() == Math.rint(measure.value())
                ? String.valueOf((long) measure.value())
                : String.valueOf(measure.value());
    }

    /** Grids that some violation needs; inert until one is picked. */
    private void grids() {
        var grid = new WeekGrid(html, Map.of());
        for (var spot : spots.all()) {
            html.open("template", "id", "grid-" + spot.anchor(), "data-name", spot.name());
            grid.draw(spot.table().get(), spot.lens(), spot.name());
            html.close().line();
        }
    }
}
