package paike.app.pages;

import paike.datasets.sheets.BadWeatherTable;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.model.school.School;

/** The page that says who goes where on a day of bad weather, if the school says what closes. */
final class BadWeatherSection {
    static final String ANCHOR = "bad-weather";

    private BadWeatherSection() {}

    static boolean isShown(School school) {
        return school.facts().badWeather().isStated();
    }

    static void draw(Html html, Plan plan) {
        if (!isShown(plan.school())) {
            return;
        }
        var table = BadWeatherTable.of(plan);
        html.open("section", "class", "view one", "id", ANCHOR);
        html.open("div", "class", "head").element("h2", BadWeatherTable.TITLE);
        html.open("p", "class", "facts");
        html.element(
                "span", new Text("各课时间不变，停用场地的课改在室内", "Times stay; what is outdoors moves in"));
        html.close();
        html.open("p", "class", "of").text(plan.school().name() + " · " + plan.name()).close();
        html.close();
        html.open("table", "class", "moves").open("thead").open("tr");
        html.element("th", new Text("星期", "Day"), "scope", "col");
        html.element("th", new Text("时间", "Time"), "scope", "col");
        table.columns().forEach(column -> html.element("th", column, "scope", "col"));
        html.close().close().line().open("tbody");
        int weekday = 0;
        for (var row : table.rows()) {
            boolean isFirst = row.weekday() != weekday;
            weekday = row.weekday();
            html.open("tr", "class", isFirst ? "first" : "");
            html.element("th", isFirst ? WeekGrid.weekday(weekday) : Text.same(""));
            html.element("th", row.start() + "–" + row.end(), "scope", "row");
            row.cells().forEach(cell -> html.element("td", cell));
            html.close().line();
        }
        html.close().close().close().line();
    }
}
