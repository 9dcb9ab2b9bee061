package paike.app.compare.pages;

import java.util.List;
import paike.app.compare.Board;
import paike.app.compare.ChangeWords;
import paike.app.compare.Row;
import paike.app.compare.diff.Change;
import paike.app.compare.diff.Pair;
import paike.app.compare.diff.Party;
import paike.app.compare.diff.PlanDiff;
import paike.app.compare.inputs.Difference;
import paike.app.pages.Html;
import paike.model.Text;

/**
 * What differs between the first plan and another: inputs, rules, and the week of all it touches.
 */
final class PairSection {
    /** Lines of a list that are shown at once. */
    private static final int SHOWN = 8;

    private final Board board;
    private final Row row;
    private final PlanDiff both;
    private final Html html;

    PairSection(Board board, Row row, Html html) {
        this.board = board;
        this.row = row;
        this.both = row.change();
        this.html = html;
    }

    /**
     * @param withGrids whether the weeks of all whom it touches are drawn
     */
    void draw(boolean withGrids) {
        html.open("section", "class", "pair", "id", "pair-" + row.mark());
        html.open("h2");
        html.text(
                Text.of(
                        "%s → %s 有什么不同",
                        "What differs: %s → %s", board.first().mark(), row.mark()));
        html.text(" ").element("small", row.candidate().title()).close();
        html.open("p", "class", "summary").text(ChangeWords.summary(both)).text("。").close();
        if (!both.diff().isEmpty()) {
            html.open("p", "class", "screen");
            html.open("a", "href", ComparePage.notice(board, row));
            html.text(new Text("给有变动的教师和班级的通知 ›", "Notice for those whom it touches ›"));
            html.close().close();
        }
        inputs();
        if (!both.diff().isEmpty()) {
            changes();
            if (withGrids) {
                parties(Party.Kind.CLASS, new Text("班级", "Classes"));
                parties(Party.Kind.TEACHER, new Text("教师", "Teachers"));
                parties(Party.Kind.ROOM, new Text("场地", "Rooms"));
                html.element(
                        "p",
                        new Text(
                                "班级、教师、场地各自的课表见网页。",
                                "The weeks of classes, teachers and rooms are on the page on"
                                        + " screen."),
                        "class",
                        "paper folded");
            } else {
                html.element(
                        "p",
                        new Text(
                                "方案较多，这里不画课表；只比较这两个方案即可看到。",
                                "With so many plans no weeks are drawn here; compare these two"
                                        + " alone to see them."));
            }
        }
        html.close().line();
    }

    private void inputs() {
        var school = row.premises().school();
        var rules = row.premises().rules();
        if (school.isEmpty() || rules.isEmpty()) {
            html.element(
                    "p",
                    school.isEmpty() && rules.isEmpty()
                            ? new Text("学校数据和规则都相同。", "School and rules are the same.")
                            : school.isEmpty()
                                    ? new Text("学校数据相同。", "The school is the same.")
                                    : new Text("规则相同。", "The rules are the same."),
                    "class",
                    "same");
        }
        html.open("div", "class", "inputs");
        if (!school.isEmpty()) {
            html.open("div").element("h3", new Text("学校数据", "School"));
            school.forEach(this::difference);
            html.close();
        }
        if (!rules.isEmpty()) {
            html.open("div").element("h3", new Text("规则", "Rules"));
            list(rules.lines());
            html.close();
        }
        html.close();
    }

    private void difference(Difference difference) {
        html.open("h4").text(difference.title()).text(" ");
        html.element("small", String.valueOf(difference.lines().size())).close();
        list(difference.lines());
    }

    private void list(List<Text> lines) {
        html.open("ul", "class", "lines");
        lines.stream().limit(SHOWN).forEach(line -> html.element("li", line));
        html.close();
        if (lines.size() > SHOWN) {
            int more = lines.size() - SHOWN;
            html.element(
                    "p",
                    Text.of("另有 %d 处，见网页。", "%d more: see the page on screen.", more),
                    "class",
                    "paper");
            html.open("details");
            html.element("summary", Text.of("另有 %d 处", "%d more", more));
            html.open("ul", "class", "lines");
            lines.stream().skip(SHOWN).forEach(line -> html.element("li", line));
            html.close().close();
        }
    }

    private void changes() {
        html.open("h3").text(new Text("变动的课", "Lessons that change")).text(" ");
        html.element("small", String.valueOf(both.diff().changes().size())).close();
        list(both.changes().stream().map(ChangeWords::line).toList());
    }

    private void parties(Party.Kind kind, Text title) {
        var touched = both.touched(kind);
        if (touched.isEmpty()) {
            return;
        }
        html.open("div", "class", "kind");
        html.open("h3").text(title).text(" ");
        html.element(
                "small",
                Text.of(
                        "%d 个有变动，%d 个不变",
                        "%d touched, %d not", touched.size(), both.untouched(kind)));
        html.close();
        sum(kind);
        html.open("div", "class", "parties");
        var grids = new ChangeGrids(both, kind, html);
        touched.forEach(pair -> party(pair, grids));
        html.close().close();
    }

    /** Why the changes of all do not add up to the changes there are. */
    private void sum(Party.Kind kind) {
        var parties = both.diff().changes().stream().map(change -> parties(change, kind)).toList();
        long sum = parties.stream().mapToLong(Long::longValue).sum();
        long none = parties.stream().filter(count -> count == 0).count();
        if (sum == parties.size()) {
            return;
        }
        html.element(
                "p",
                Text.of(
                        "合计 %d 处，总数 %d：%s。",
                        "%d in all, of %d changes: %s.",
                        sum,
                        parties.size(),
                        none == 0
                                ? new Text(
                                        "一处变动涉及几方时各算一次",
                                        "a change that touches several counts for each")
                                : Text.of(
                                        "%d 处不在其中%s",
                                        "%d are of none of them%s",
                                        none,
                                        sum + none == parties.size()
                                                ? Text.same("")
                                                : new Text(
                                                        "；涉及几方的各算一次",
                                                        "; one that touches several counts for"
                                                                + " each"))),
                "class",
                "legend");
    }

    private static long parties(Change change, Party.Kind kind) {
        return change.parties().stream().filter(party -> party.kind() == kind).count();
    }

    private void party(Pair<?> pair, ChangeGrids grids) {
        var party = both.both().party(pair);
        var mine = both.diff().of(party);
        html.open("details", "class", "party");
        html.open("summary").element("b", party.name()).text(" ");
        html.element("small", Text.join(ChangeWords.counts(mine))).close();
        grids.draw(pair, mine.changes());
        html.close().line();
    }
}
