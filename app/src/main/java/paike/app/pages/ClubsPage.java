package paike.app.pages;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import paike.model.Language;
import paike.model.Text;
import paike.model.afterschool.Club;
import paike.model.afterschool.ClubPlan;
import paike.model.afterschool.Membership;
import paike.model.afterschool.Pupil;
import paike.model.school.School;
import paike.model.school.Teacher;

/** Who is in which club as one page: how well wishes were met, every club, every class. */
public final class ClubsPage {
    private final Html html;
    private final School school;
    private final ClubPlan plan;

    private ClubsPage(Html html, School school, ClubPlan plan) {
        this.html = html;
        this.school = school;
        this.plan = plan;
    }

    /**
     * The page; both languages are in it.
     *
     * @param language shown first
     */
    public static String html(School school, ClubPlan plan, Language language) {
        return Document.of(
                "clubs",
                Text.of("%s 社团分配", "%s clubs", school.name()),
                "",
                language,
                html -> new ClubsPage(html, school, plan).draw());
    }

    private void draw() {
        Document.header(
                html, school.name(), new Text("社团分配", "Clubs").zh(), List.<Document.Link>of());
        html.open("main");
        verdict();
        html.open("div", "class", "split");
        ranks();
        fairness();
        html.close();
        unmet();
        clubs();
        classes();
        html.close();
    }

    private void verdict() {
        int wishes = plan.task().choiceCount();
        int unmet = plan.unmet().size();
        html.open("section", "class", "verdict " + (unmet == 0 ? "good" : "bad"));
        html.open("h1").element("i", unmet == 0 ? "✓" : "△", "class", "sign");
        html.text(
                        unmet == 0
                                ? Text.of("%d 份志愿全部录取", "All %d wishes have a place", wishes)
                                : Text.of(
                                        "%d 份志愿中录取 %d 份，%d 份没有名额",
                                        "%d wishes: %d with a place, %d without",
                                        wishes,
                                        wishes - unmet,
                                        unmet))
                .close();
        html.element("p", plan.proof().words());
        html.open("dl", "class", "figures");
        int first = plan.ranks().getOrDefault(1, 0);
        figure(new Text("第一志愿", "First wish"), first + "（" + percent(first, wishes) + "）");
        figure(new Text("没有名额", "Without a place"), String.valueOf(unmet));
        figure(
                new Text("开班社团", "Clubs held"),
                plan.task().clubs().size()
                        - plan.closed().size()
                        + " / "
                        + plan.task().clubs().size());
        figure(new Text("公平指数", "Fairness"), plan.fairness() + " / 100");
        html.close().close().line();
    }

    private void figure(Text name, String value) {
        html.open("div").element("dt", name).element("dd", value).close();
    }

    private static String percent(int part, int whole) {
        return whole == 0 ? "–" : Math.round(100.0 * part / whole) + "%";
    }

    /** Bars: how many got their first wish, their second, ..., none. */
    private void ranks() {
        var ranks = new TreeMap<>(plan.ranks());
        int unmet = plan.unmet().size();
        int most = Math.max(unmet, ranks.values().stream().mapToInt(n -> n).max().orElse(1));
        html.open("section").element("h2", new Text("志愿满足情况", "Wishes met"));
        html.open("table", "class", "bars").open("tbody");
        ranks.forEach(
                (rank, count) ->
                        bar(
                                rank == Membership.BEFOREHAND
                                        ? new Text("预先确定", "beforehand")
                                        : Text.of("第 %d 志愿", "wish %d", rank),
                                count,
                                most,
                                "r" + Math.min(rank, 5)));
        bar(new Text("没有名额", "no place"), unmet, most, "none");
        html.close().close().close().line();
    }

    private void bar(Text name, int count, int most, String css) {
        html.open("tr").element("th", name, "scope", "row").open("td", "class", "track");
        html.element(
                "i",
                "",
                "class",
                "bar-of " + css,
                "style",
                "width:" + Math.round(100.0 * count / Math.max(1, most)) + "%");
        html.close().element("td", String.valueOf(count), "class", "n");
        html.element("td", percent(count, plan.task().choiceCount()), "class", "n").close();
    }

    private void fairness() {
        html.open("section").element("h2", new Text("公平", "Fairness"));
        html.open("p").element("b", String.valueOf(plan.fairness()), "class", "big");
        html.text(
                        new Text(
                                "（满分 100）：如愿程度在学生之间有多均匀。第一志愿计 1 分，每低一个志愿少一级，没有名额计 0 分；人人得分相同即为 100。",
                                " of 100: how evenly wishes are met. A first wish counts 1, each later"
                                        + " one a step less, no place 0; 100 if all count the same."))
                .close();
        html.element(
                "p",
                new Text(
                        "分配次序：先让尽量多的学生有名额；上学期落选者优先；再让最靠后志愿的人数尽量少，依次向前；最后照顾同伴。预先确定的成员不动。",
                        "Order of goals: as many places as possible; who lost last term first; then as few"
                                + " as possible at the latest rank, then the rank before it; friends last."
                                + " Members assigned beforehand stay."));
        var lost = plan.task().wishes().stream().filter(wish -> wish.lostBefore()).toList();
        if (!lost.isEmpty()) {
            var without = plan.unmet().stream().filter(one -> one.wish().lostBefore()).count();
            html.element(
                    "p",
                    Text.of(
                            "上学期落选的 %d 人中，本学期 %d 人有名额。",
                            "Of %d who lost last term, %d have a place now.",
                            lost.size(),
                            lost.size() - without));
        }
        html.close().line();
    }

    private void unmet() {
        var unmet = plan.unmet();
        if (unmet.isEmpty()) {
            return;
        }
        html.open("section");
        html.element("h2", Text.of("没有名额的学生（%d）", "Without a place (%d)", unmet.size()));
        html.open("details", unmet.size() <= 12 ? "open" : "data-long", "open");
        html.element("summary", new Text("名单与原因", "Who, and why"));
        html.open("ul", "class", "unmet");
        for (var one : unmet) {
            html.open("li").element("b", one.wish().pupil().label());
            if (one.choice().weekday() > 0) {
                html.text(" ").text(Text.weekday(one.choice().weekday()));
            }
            html.text(" ").text(Text.join(one.reasons())).close();
        }
        html.close().close().close().line();
    }

    private void clubs() {
        html.open("section").element("h2", new Text("社团", "Clubs"));
        html.open("table", "class", "list").open("thead").open("tr");
        for (var head :
                List.of(
                        new Text("社团", "Club"),
                        new Text("时间", "Time"),
                        new Text("负责人 · 场地", "Leader · venue"),
                        new Text("报名（第一志愿）", "Wished (first)"),
                        new Text("人数", "Members"),
                        new Text("最少–最多", "Min–max"),
                        new Text("候补", "Waiting"))) {
            html.element("th", head, "scope", "col");
        }
        html.close().close().open("tbody");
        plan.task().clubs().forEach(this::club);
        html.close().close().close().line();
    }

    private void club(Club club) {
        boolean closed = plan.isClosed(club);
        int size = plan.members(club).size();
        int most =
                club.maximumSize() == Club.UNLIMITED
                        ? Math.max(size, club.minimumSize())
                        : club.maximumSize();
        html.open("tr", "class", closed ? "closed" : "");
        html.element("th", club.name(), "scope", "row");
        html.open("td");
        for (var session : club.sessions()) {
            html.open("span", "class", "when").text(Text.weekday(session.weekday()));
            html.text(" " + session.start() + "–" + session.end()).close();
        }
        if (club.freeSessions() > 0) {
            html.open("span", "class", "when");
            html.text(
                            Text.of(
                                    "每周 %d 次，由排课选定",
                                    "%d a week, chosen by the timetable", club.freeSessions()))
                    .close();
        }
        html.close();
        var leaders = club.allLeaders().stream().map(Teacher::name).toList();
        html.element(
                "td",
                String.join("、", leaders)
                        + " · "
                        + club.venues().stream()
                                .map(r -> r.name())
                                .collect(Collectors.joining("、")));
        html.element(
                "td",
                plan.task().wished(club) + "（" + plan.task().wishedFirst(club) + "）",
                "class",
                "n");
        if (closed) {
            html.element(
                    "td",
                    Text.of("✕ 未开班：%s", "✕ closed: %s", plan.whyClosed(club)),
                    "class",
                    "fill",
                    "colspan",
                    "3");
            html.close();
            return;
        }
        html.open("td", "class", "fill");
        html.open("span", "class", "track")
                .element("i", "", "class", "bar-of", "style", "width:" + share(size, most) + "%");
        html.element(
                "i",
                "",
                "class",
                "least",
                "style",
                "left:" + share(club.minimumSize(), most) + "%");
        html.close().element("b", String.valueOf(size));
        html.close();
        html.element(
                "td",
                club.minimumSize()
                        + "–"
                        + (club.maximumSize() == Club.UNLIMITED ? "∞" : club.maximumSize()),
                "class",
                "n");
        html.element("td", String.valueOf(plan.waiting(club).size()), "class", "n").close();
    }

    private static long share(int part, int whole) {
        return Math.min(100, Math.round(100.0 * part / Math.max(1, whole)));
    }

    private void classes() {
        html.open("section").element("h2", new Text("各班去向", "Who goes where"));
        for (var schoolClass : school.classes()) {
            var pupils = new TreeSet<>(ClubPlan.inOrder());
            plan.memberships().stream()
                    .map(Membership::pupil)
                    .filter(pupil -> pupil.schoolClass().index() == schoolClass.index())
                    .forEach(pupils::add);
            if (pupils.isEmpty()) {
                continue;
            }
            html.open("details", "class", "roster");
            html.open("summary").element("b", schoolClass.name());
            html.text(Text.of("（%d 人）", " (%d)", pupils.size())).close();
            html.open("ul");
            pupils.forEach(this::pupil);
            html.close().close().line();
        }
        html.close();
    }

    private void pupil(Pupil pupil) {
        html.open("li")
                .element("b", pupil.id() + (pupil.name().isEmpty() ? "" : " " + pupil.name()));
        html.text(
                " "
                        + plan.clubsOf(pupil).stream()
                                .map(Club::name)
                                .collect(Collectors.joining("、")));
        html.close();
    }
}
