package paike.app.compare.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import paike.app.compare.ChangeWords;
import paike.app.compare.diff.Change;
import paike.app.compare.diff.Meeting;
import paike.app.compare.diff.Party;
import paike.app.compare.diff.PlanDiff;
import paike.app.compare.inputs.Difference;
import paike.app.compare.inputs.SchoolDiff;
import paike.app.pages.Document;
import paike.app.pages.Document.Link;
import paike.app.pages.Html;
import paike.model.Language;
import paike.model.Text;

/** Tells each teacher and each class what changes for them; nothing for those it does not touch. */
public final class NoticePage {
    private static final Text BELLS = new Text("作息", "Bells");

    /** Names that one finds without an index. */
    private static final int FEW = 8;

    private final PlanDiff both;
    private final @Nullable LocalDate from;
    private final Html html;

    private NoticePage(PlanDiff both, @Nullable LocalDate from, Html html) {
        this.both = both;
        this.from = from;
        this.html = html;
    }

    /**
     * The page; both languages are in it.
     *
     * @param from the day from which the second plan holds; null = not stated
     * @param back name of the page with the comparison; empty = there is none
     * @param language shown first
     */
    public static String html(
            PlanDiff both, @Nullable LocalDate from, String back, Language language) {
        var school = both.after().school().name();
        return Document.of(
                "notice",
                Text.of("%s 课表调整通知", "%s: changes of the timetable", school),
                "",
                language,
                html -> {
                    Document.header(
                            html,
                            school,
                            "",
                            Stream.of(
                                            new Link(
                                                    new Text("方案比较", "Plans compared"),
                                                    back,
                                                    false),
                                            new Link(new Text("通知", "Notice"), "#", true))
                                    .filter(link -> !link.href().isEmpty())
                                    .toList());
                    new NoticePage(both, from, html).draw();
                });
    }

    private void draw() {
        html.open("main").open("section", "class", "head");
        html.element(
                "h1",
                Text.of("%s课表调整通知", "Changes of the timetable: %s", both.after().school().name()));
        html.open("p", "class", "lead");
        html.text(
                from == null
                        ? new Text("自 ＿＿＿＿ 年 ＿＿ 月 ＿＿ 日起执行。", "In force from: ____________. ")
                        : Text.of(
                                "自 %s起执行。",
                                "In force from %s. ", date(Objects.requireNonNull(from))));
        html.text(summary()).close();
        bells();
        html.close().line();
        if (both.diff().isEmpty()) {
            html.close();
            return;
        }
        index();
        parties(Party.Kind.TEACHER, new Text("教师", "Teachers"));
        parties(Party.Kind.CLASS, new Text("班级", "Classes"));
        others();
        html.close();
    }

    private static Text date(LocalDate day) {
        return Text.of(
                "%d 年 %d 月 %d 日（%s）",
                "%1$d-%2$02d-%3$02d (%4$s)",
                day.getYear(),
                day.getMonthValue(),
                day.getDayOfMonth(),
                Text.weekday(day.getDayOfWeek().getValue()));
    }

    private Text summary() {
        return both.diff().isEmpty()
                ? new Text("课表没有变动，不必通知任何人。", "Nothing changes: nobody need be told.")
                : Text.of(
                        "共 %s有变动，涉及 %d 位教师、%d 个班级；其余 %d 位教师、%d 个班级的课表不变。",
                        "%s change, for %d teachers and %d classes; the weeks of the other"
                                + " %d teachers and %d classes stay as they are.",
                        ChangeWords.amount(both),
                        both.touched(Party.Kind.TEACHER).size(),
                        both.touched(Party.Kind.CLASS).size(),
                        both.untouched(Party.Kind.TEACHER),
                        both.untouched(Party.Kind.CLASS));
    }

    /** Other bells change the clock of lessons that keep their period. */
    private void bells() {
        var lines =
                SchoolDiff.of(both.before().school().facts(), both.after().school().facts())
                        .stream()
                        .filter(one -> one.title().equals(BELLS))
                        .map(Difference::lines)
                        .flatMap(List::stream)
                        .toList();
        if (!lines.isEmpty()) {
            html.element("h3", new Text("作息时间也有调整", "The bells change as well"));
            html.open("ul", "class", "lines");
            lines.forEach(line -> html.element("li", line));
            html.close();
        }
    }

    private void parties(Party.Kind kind, Text title) {
        var touched = both.touched(kind);
        if (touched.isEmpty()) {
            return;
        }
        html.open("h2").text(title).text(" ");
        html.element(
                "small",
                Text.of(
                        "%d 个有变动，%d 个不变，不另通知",
                        "%d touched; the other %d are not told",
                        touched.size(),
                        both.untouched(kind)));
        html.close();
        for (var pair : touched) {
            var party = both.both().party(pair);
            block(
                    party,
                    both.changes().stream().filter(change -> change.of(party) != null).toList());
        }
    }

    /** Names with links, where there are too many to look through. */
    private void index() {
        int all = both.touched(Party.Kind.TEACHER).size() + both.touched(Party.Kind.CLASS).size();
        if (all <= FEW) {
            return;
        }
        html.open("nav", "class", "names screen", "aria-label", "名单 names");
        for (var kind : List.of(Party.Kind.TEACHER, Party.Kind.CLASS)) {
            html.open("p");
            for (var pair : both.touched(kind)) {
                var party = both.both().party(pair);
                html.element("a", party.name(), "href", "#" + id(party)).text(" ");
            }
            html.close();
        }
        html.close().line();
    }

    private static String id(Party party) {
        return (party.kind() + "-" + party.id()).replaceAll("\\s", "_");
    }

    private void block(Party party, List<Change> changes) {
        html.open("section", "class", "block", "id", id(party));
        html.open("h3").text(party.name()).text(" ");
        html.element("small", Text.of("%d 处变动", "%d changes", changes.size())).close();
        html.open("table").open("thead").open("tr");
        html.element(
                "th",
                party.kind() == Party.Kind.CLASS
                        ? new Text("科目", "Subject")
                        : new Text("班级 科目", "Class, subject"));
        html.element("th", new Text("原", "Until now"));
        html.element("th", new Text("新", "From then on"));
        html.close().close().open("tbody");
        changes.forEach(change -> change(party, change));
        html.close().close().close().line();
    }

    private void change(Party party, Change change) {
        var own = Objects.requireNonNull(change.of(party));
        html.open("tr").open("th", "scope", "row");
        html.text(what(party, own.shown())).close();
        html.open("td", "class", "was");
        boolean withRooms =
                own.isAdded() || own.isDropped() || change.aspects().contains(Change.Aspect.ROOMS);
        side(
                party,
                own.before(),
                others(change.before(), change.after()),
                new Text("原由", "by"),
                withRooms);
        html.close().open("td", "class", "is");
        side(
                party,
                own.after(),
                others(change.after(), change.before()),
                new Text("改由", "by"),
                withRooms);
        html.close().close();
    }

    private static String what(Party party, Meeting meeting) {
        var classes =
                party.kind() != Party.Kind.CLASS || meeting.classes().size() > 1
                        ? meeting.classNames()
                        : "";
        return (classes + " " + meeting.subject().name()).strip();
    }

    /** Who is there on this side alone: who takes part on both replaces nobody. */
    private static String others(@Nullable Meeting side, @Nullable Meeting other) {
        return side == null
                ? ""
                : side.teachers().stream()
                        .filter(one -> other == null || !other.teachers().contains(one))
                        .map(Party::name)
                        .collect(Collectors.joining("、"));
    }

    /** When and where for the party; else whose it was or is. */
    private void side(
            Party party, @Nullable Meeting own, String instead, Text by, boolean withRooms) {
        if (own != null) {
            html.text(own.time()).text(" ");
            var people = party.kind() == Party.Kind.CLASS ? own.people() : others(party, own);
            html.text((people + " " + (withRooms ? own.places() : "")).strip());
        } else if (instead.isEmpty()) {
            html.element("span", new Text("（没有）", "(none)"), "class", "none");
        } else {
            html.open("span", "class", "none");
            html.text(Text.of("（%s %s）", "(%s %s)", by, instead)).close();
        }
    }

    /** Those who teach with somebody. */
    private static String others(Party party, Meeting meeting) {
        var names =
                meeting.teachers().stream()
                        .filter(one -> !one.equals(party))
                        .map(Party::name)
                        .collect(Collectors.joining("、"));
        return names.isEmpty() ? "" : "与 " + names;
    }

    /** Clubs, lectures and meetings of teachers, which are of no class. */
    private void others() {
        var changes =
                both.changes().stream()
                        .filter(change -> change.shown().classes().isEmpty())
                        .toList();
        if (changes.isEmpty()) {
            return;
        }
        html.element("h2", new Text("社团、讲座与教研", "Clubs, lectures, meetings of teachers"));
        html.open("section", "class", "block").open("table").open("tbody");
        for (var change : changes) {
            html.open("tr").open("th", "scope", "row");
            html.text(change.shown().subject().name()).close();
            for (var side : List.of("was", "is")) {
                var meeting = side.equals("was") ? change.before() : change.after();
                html.open("td", "class", side);
                if (meeting == null) {
                    html.element("span", new Text("（没有）", "(none)"), "class", "none");
                } else {
                    html.text(meeting.time()).text(" ");
                    html.text((meeting.people() + " " + meeting.places()).strip());
                }
                html.close();
            }
            html.close();
        }
        html.close().close().close().line();
    }
}
