package paike.app.pages;

import java.util.List;
import java.util.stream.Stream;
import paike.datasets.sheets.ClubTable;
import paike.datasets.sheets.DutyRoster;
import paike.datasets.sheets.DutyShares;
import paike.datasets.sheets.Happening;
import paike.datasets.sheets.WeekTables;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.model.school.School;
import paike.model.school.SchoolClass;

/** The page on after-school service: who is on duty, how duties are shared, the clubs. */
final class AfterSchoolSection {
    static final String ANCHOR = "after-school";
    static final Text TITLE = new Text("课后服务", "After school");

    private final Html html;
    private final Plan plan;

    private AfterSchoolSection(Html html, Plan plan) {
        this.html = html;
        this.plan = plan;
    }

    static boolean isShown(School school) {
        return DutyShares.isShown(school) || ClubTable.isShown(school);
    }

    static void draw(Html html, Plan plan, Readers readers) {
        if (isShown(plan.school())) {
            new AfterSchoolSection(html, plan).draw(readers);
        }
    }

    /** All clubs of the class's grade, to stand below its week; the cells name only some. */
    static void choices(Html html, SchoolClass schoolClass, School school, WeekTables tables) {
        long clubs =
                school.facts().clubs().stream()
                        .filter(club -> club.isOpenTo(schoolClass.grade()))
                        .count();
        if (clubs == 0) {
            return;
        }
        html.open("details", "class", "clubs screen");
        html.element("summary", Text.of("可选社团 %d 个", "%d clubs to choose from", clubs));
        html.open("ul");
        for (var happening : tables.of(schoolClass)) {
            if (happening.kind() == Happening.Kind.CLUB) {
                html.open("li");
                html.text(Text.weekday(happening.weekday()));
                html.text(" " + happening.start() + "–" + happening.end() + " ");
                html.element("b", happening.name());
                html.text(" " + happening.people() + " " + happening.roomNames()).close();
            }
        }
        html.close().close();
    }

    private void draw(Readers readers) {
        html.open("section", "class", "view one service", "id", ANCHOR);
        html.open("div", "class", "head").element("h2", TITLE);
        html.open("p", "class", "facts");
        html.element(
                "span", new Text("值班教师、分配是否均衡、社团一览", "Who is on duty, how fairly, and the clubs"));
        html.close();
        html.open("p", "class", "tools screen");
        html.element(
                "button", new Text("打印本页", "Print page"), "type", "button", "data-print", "one");
        html.close();
        html.open("p", "class", "of").text(plan.school().name() + " · " + plan.name()).close();
        html.close();
        var roster = DutyRoster.of(plan);
        if (!roster.rows().isEmpty()) {
            roster(roster);
        }
        if (readers == Readers.STAFF && DutyShares.isShown(plan.school())) {
            shares(DutyShares.of(plan));
        }
        if (ClubTable.isShown(plan.school())) {
            clubs(ClubTable.of(plan));
        }
        html.close().line();
    }

    private void roster(DutyRoster roster) {
        boolean isOneCare =
                roster.rows().stream().map(DutyRoster.Row::care).distinct().count() == 1;
        html.open("h3").text(DutyRoster.TITLE);
        if (isOneCare) {
            html.text(" ").element("small", roster.rows().getFirst().care());
        }
        html.close();
        table(
                "roster",
                Stream.concat(
                                isOneCare
                                        ? Stream.of(new Text("班级", "Class"))
                                        : Stream.of(
                                                new Text("班级", "Class"), new Text("服务", "Care")),
                                roster.weekdays().stream().map(Text::weekday))
                        .toList());
        for (var row : roster.rows()) {
            html.open("tr").element("th", row.classes(), "scope", "row");
            if (!isOneCare) {
                html.element("td", row.care());
            }
            row.cells().forEach(cell -> html.element("td", cell));
            html.close().line();
        }
        html.close().close();
    }

    private void shares(DutyShares shares) {
        html.element("h3", DutyShares.TITLE).element("p", shares.sentence(), "class", "said");
        table(
                "shares",
                List.of(
                        new Text("教师", "Teacher"),
                        new Text("合计（次/周）", "Total a week"),
                        new Text("看护", "Care"),
                        new Text("社团", "Clubs"),
                        new Text("与平均之差", "Against average"),
                        new Text("留校", "Days stayed")));
        for (var share : shares.shares()) {
            html.open("tr").open("th", "scope", "row");
            html.element(
                    "a", share.teacher().name(), "href", Anchors.href(Anchors.of(share.teacher())));
            html.close().open("td", "class", "bar-cell");
            html.element("b", String.valueOf(share.total()));
            bar("care", share.care(), shares.most());
            bar("club", share.clubs(), shares.most());
            html.close();
            html.element("td", number(share.care())).element("td", number(share.clubs()));
            html.element("td", shares.difference(share));
            html.open("td");
            if (!share.weekdays().isEmpty()) {
                html.text(Text.of("%d 天：", "%d: ", share.weekdays().size()));
                html.text(share.weekdayWords());
            }
            html.close().close().line();
        }
        html.close().close();
    }

    /** A bar as long as its part of the most that anybody has. */
    private void bar(String kind, int count, int most) {
        if (count > 0) {
            html.open("i", "class", kind, "style", "width: " + 70 * count / most + "%").close();
        }
    }

    private static String number(int count) {
        return count == 0 ? "–" : String.valueOf(count);
    }

    private void clubs(ClubTable clubs) {
        html.open("h3").text(ClubTable.TITLE).text(" ");
        html.element("small", String.valueOf(clubs.rows().size())).close();
        table(
                "list",
                List.of(
                        new Text("名称", "Name"),
                        new Text("指导", "Led by"),
                        new Text("场地", "Venue"),
                        new Text("时间", "Time"),
                        new Text("年级", "Grades"),
                        new Text("人数", "Pupils")));
        for (var row : clubs.rows()) {
            html.open("tr").open("th", "scope", "row").text(row.name());
            if (!row.content().isEmpty()) {
                html.text(" ").element("small", row.content());
            }
            html.close();
            html.element("td", row.people()).element("td", row.venues());
            html.element("td", row.times()).element("td", row.grades()).element("td", row.size());
            html.close().line();
        }
        html.close().close();
    }

    /** Opens a table and its body. */
    private void table(String name, List<Text> head) {
        html.open("table", "class", name).open("thead").open("tr");
        head.forEach(text -> html.element("th", text, "scope", "col"));
        html.close().close().line().open("tbody");
    }
}
