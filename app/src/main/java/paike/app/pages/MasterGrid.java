package paike.app.pages;

import java.util.List;
import paike.datasets.sheets.AuditWords;
import paike.datasets.sheets.Happening;
import paike.datasets.sheets.IntervalNames;
import paike.datasets.sheets.MasterTable;
import paike.datasets.sheets.WeekTables;
import paike.model.Text;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.WeekType;

/** Draws the master sheet (总课表): classes down, days and periods across. */
final class MasterGrid {
    private final Html html;
    private final School school;
    private final WeekTables tables;
    private final MasterTable master;

    MasterGrid(Html html, School school, WeekTables tables) {
        this.html = html;
        this.school = school;
        this.tables = tables;
        this.master = MasterTable.of(school, tables.happenings(), false);
    }

    int columnCount() {
        return master.columns().size();
    }

    void draw() {
        html.open(
                "div",
                "class",
                "scroll",
                "tabindex",
                "0",
                "role",
                "region",
                "aria-label",
                "总课表 master sheet");
        html.open("table", "class", "master");
        html.open("caption").text(new Text("总课表", "Master sheet")).close();
        head();
        for (int grade : school.grades()) {
            html.open("tbody");
            html.open("tr", "class", "grade");
            html.open("th", "scope", "rowgroup", "colspan", String.valueOf(1 + columnCount()));
            html.element("span", IntervalNames.grade(grade)).close().close().line();
            for (var schoolClass : school.classes()) {
                if (schoolClass.grade() == grade) {
                    row(schoolClass);
                    html.line();
                }
            }
            html.close();
        }
        html.close().close();
    }

    private void head() {
        var columns = master.columns();
        html.open("thead").open("tr");
        html.element("th", new Text("班级", "Class"), "scope", "col", "rowspan", "2");
        for (int i = 0; i < columns.size(); ) {
            int weekday = columns.get(i).weekday();
            long span = columns.stream().filter(one -> one.weekday() == weekday).count();
            html.element(
                    "th",
                    WeekGrid.weekday(weekday),
                    "scope",
                    "colgroup",
                    "class",
                    "day",
                    "colspan",
                    String.valueOf(span));
            i += (int) span;
        }
        html.close().open("tr");
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            html.open("th", "scope", "col", "class", edge(columns, i), "title", column.clock());
            html.text(shortName(column)).close();
        }
        html.close().close().line();
    }

    private static Text shortName(MasterTable.Column column) {
        return switch (column.kind()) {
            case LESSON -> Text.same(String.valueOf(column.number()));
            default -> column.name();
        };
    }

    private static String edge(List<MasterTable.Column> columns, int i) {
        if (i == 0 || columns.get(i).weekday() != columns.get(i - 1).weekday()) {
            return "day";
        }
        return columns.get(i).morning() == columns.get(i - 1).morning() ? "" : "noon";
    }

    private void row(SchoolClass schoolClass) {
        var columns = master.columns();
        var cells = master.cells(tables.of(schoolClass));
        html.open("tr").open("th", "scope", "row");
        html.element("a", schoolClass.name(), "href", Anchors.href(Anchors.of(schoolClass)));
        html.close();
        for (int i = 0; i < cells.size(); i++) {
            cell(cells.get(i), edge(columns, i), master.isOpen(schoolClass, columns.get(i)));
        }
        html.close();
    }

    private void cell(List<Happening> shown, String edge, boolean open) {
        if (shown.isEmpty()) {
            html.open("td", "class", (edge + (open ? "" : " closed")).strip()).close();
            return;
        }
        if (shown.size() == 1) {
            html.open(
                    "td", "class", (WeekGrid.css(shown.getFirst().family()) + " " + edge).strip());
            content(shown.getFirst());
        } else {
            html.open("td", "class", ("many " + edge).strip());
            for (var one : shown) {
                html.open("div", "class", WeekGrid.css(one.family()));
                content(one);
                html.close();
            }
        }
        html.close();
    }

    private void content(Happening happening) {
        html.open("b");
        if (happening.weekType() != WeekType.ALL) {
            html.element("i", AuditWords.weekType(happening.weekType()), "class", "mark");
        }
        html.text(happening.name());
        if (happening.part() > 0) {
            html.element("i", new Text("连", "dbl"), "class", "mark");
        }
        html.close().element("span", happening.people());
    }
}
