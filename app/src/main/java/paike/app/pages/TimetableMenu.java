package paike.app.pages;

import java.util.List;
import paike.datasets.sheets.BadWeatherTable;
import paike.datasets.sheets.IntervalNames;
import paike.model.Text;
import paike.model.school.School;

/** The bar at the side: master sheet, three lenses, a search box and all names. */
final class TimetableMenu {
    private TimetableMenu() {}

    static void draw(Html html, School school) {
        html.open("nav", "class", "menu", "aria-label", "课表 timetables");
        html.open("button", "type", "button", "class", "fold", "aria-expanded", "false");
        html.element("span", new Text("选择课表", "Choose"), "class", "now").close();
        html.open("div", "class", "drawer");
        html.element("a", new Text("总课表", "Master sheet"), "href", "#", "class", "all");
        if (AfterSchoolSection.isShown(school)) {
            page(html, AfterSchoolSection.TITLE, AfterSchoolSection.ANCHOR);
        }
        if (BadWeatherSection.isShown(school)) {
            page(html, BadWeatherTable.TITLE, BadWeatherSection.ANCHOR);
        }
        html.open("div", "class", "lenses", "role", "group", "aria-label", "视角 lens");
        lens(html, "class", new Text("班级", "Classes"));
        lens(html, "teacher", new Text("教师", "Teachers"));
        lens(html, "room", new Text("场地", "Rooms"));
        html.close();
        html.open("label", "class", "search");
        html.element("span", new Text("查找姓名、班级、场地", "Find a name"));
        html.open("input", "type", "search", "autocomplete", "off");
        html.close();
        html.open("div", "class", "names", "data-lens", "class");
        html.element("h3", new Text("班级", "Classes"), "class", "kind");
        for (int grade : school.grades()) {
            html.element("h4", IntervalNames.grade(grade));
            names(
                    html,
                    school.classes().stream()
                            .filter(one -> one.grade() == grade)
                            .map(one -> new Entry(one.name(), Anchors.of(one)))
                            .toList());
        }
        html.close();
        html.open("div", "class", "names", "data-lens", "teacher");
        html.element("h3", new Text("教师", "Teachers"), "class", "kind");
        names(html, teachers(school, false));
        var guests = teachers(school, true);
        if (!guests.isEmpty()) {
            html.element("h4", new Text("校外指导", "Guests"));
            names(html, guests);
        }
        html.close();
        html.open("div", "class", "names", "data-lens", "room");
        html.element("h3", new Text("场地", "Rooms"), "class", "kind");
        names(
                html,
                school.rooms().stream()
                        .map(one -> new Entry(one.name(), Anchors.of(one)))
                        .toList());
        html.close();
        html.element("p", new Text("没有这个名字", "No such name"), "class", "none");
        html.close().close().line();
    }

    private record Entry(String name, String anchor) {}

    private static List<Entry> teachers(School school, boolean guests) {
        return school.teachers().stream()
                .filter(one -> one.guest() == guests)
                .map(one -> new Entry(one.name(), Anchors.of(one)))
                .toList();
    }

    private static void page(Html html, Text title, String anchor) {
        html.element("a", title, "href", Anchors.href(anchor), "class", "all");
    }

    private static void lens(Html html, String lens, Text text) {
        html.element("button", text, "type", "button", "data-lens", lens, "aria-pressed", "false");
    }

    private static void names(Html html, List<Entry> entries) {
        html.open("ul");
        for (var entry : entries) {
            html.open("li")
                    .element("a", entry.name(), "href", Anchors.href(entry.anchor()))
                    .close();
        }
        html.close();
    }
}
