package paike.app.pages;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import paike.datasets.sheets.AuditWords;
import paike.datasets.sheets.SubjectFamily;
import paike.datasets.sheets.WeekTables;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.model.school.Lesson;
import paike.rules.Audit;

/** The first view: what the plan is worth, what is not placed, and the master sheet. */
final class TimetableOverview {
    private final Html html;
    private final Plan plan;
    private final Audit audit;
    private final WeekTables tables;
    private final List<Lesson> unplaced;
    private final Readers readers;

    TimetableOverview(Html html, Plan plan, Audit audit, WeekTables tables, Readers readers) {
        this.html = html;
        this.plan = plan;
        this.audit = audit;
        this.tables = tables;
        this.unplaced = plan.timetable().unplaced();
        this.readers = readers;
    }

    void draw() {
        html.open("section", "class", "view overview", "id", "overview");
        html.open("div", "class", "head");
        html.open("h1").text(plan.school().name()).text(" ");
        html.element("small", plan.name()).close();
        html.open("p", "class", "tools screen");
        html.element(
                "button", new Text("打印全部", "Print all"), "type", "button", "data-print", "all");
        html.close().close();
        if (readers == Readers.STAFF) {
            figures();
        }
        if (!unplaced.isEmpty()) {
            tray();
        }
        html.open("div", "class", "sheet");
        html.open("h2").text(new Text("总课表", "Master sheet")).text(" ");
        html.element(
                "small",
                Text.of("%s · %s", "%s · %s", Text.same(plan.school().name()), plan.name()));
        html.close();
        legend();
        new MasterGrid(html, plan.school(), tables).draw();
        html.close().close().line();
    }

    private void figures() {
        int placed =
                plan.timetable().placements().stream()
                        .mapToInt(placement -> placement.lesson().lengthInPeriods())
                        .sum();
        int all = plan.school().lessons().stream().mapToInt(Lesson::lengthInPeriods).sum();
        boolean good = audit.hard() == 0 && unplaced.isEmpty();
        html.open("dl", "class", "figures");
        figure(
                new Text("必守规则", "Must-rules"),
                audit.hard() == 0
                        ? new Text("✓ 全部满足", "✓ all kept")
                        : Text.of("✕ 违反 %d 处", "✕ broken %d times", audit.hard()),
                audit.hard() == 0 ? "good" : "bad");
        figure(new Text("建议规则罚分", "Penalty of should-rules"), whole(audit.soft()), "");
        figure(
                new Text("已排课时", "Periods placed"),
                Text.same(placed + " / " + all),
                good || unplaced.isEmpty() ? "" : "bad");
        figure(new Text("班级", "Classes"), whole(plan.school().classes().size()), "");
        figure(new Text("教师", "Teachers"), whole(plan.school().facts().staff().size()), "");
        figure(new Text("场地", "Rooms"), whole(plan.school().rooms().size()), "");
        html.close().line();
    }

    private void figure(Text name, Text value, String verdict) {
        html.open("div", "class", verdict).element("dt", name).element("dd", value).close();
    }

    private static Text whole(long number) {
        return Text.same(String.valueOf(number));
    }

    private void tray() {
        html.open("div", "class", "tray");
        html.open("h2");
        html.text(Text.of("△ 未排课 %d 次", "△ %d lessons without a time", unplaced.size()));
        html.close().open("ul");
        var counts =
                unplaced.stream()
                        .collect(
                                Collectors.groupingBy(
                                        lesson -> lesson.assignment().index(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        for (var lessons : counts.values()) {
            var lesson = lessons.getFirst();
            html.open("li", "class", WeekGrid.css(SubjectFamily.of(lesson.subject())));
            html.text(AuditWords.lesson(lesson));
            html.text(lessons.size() > 1 ? " ×" + lessons.size() : "").close();
        }
        html.close().close().line();
    }

    private void legend() {
        html.open("ul", "class", "legend");
        Arrays.stream(SubjectFamily.values())
                .filter(
                        family ->
                                tables.happenings().stream()
                                        .anyMatch(
                                                happening ->
                                                        happening.kind().isPlaced()
                                                                && happening.family() == family))
                .forEach(
                        family ->
                                html.element("li", family.title(), "class", WeekGrid.css(family)));
        html.close();
    }
}
