package paike.app.cli;

import java.util.ArrayList;
import java.util.List;
import paike.app.compare.Board;
import paike.app.compare.BoardTable;
import paike.app.compare.ChangeWords;
import paike.app.compare.Criterion;
import paike.app.compare.Row;
import paike.app.compare.Verdict;
import paike.model.Text;
import paike.rules.Audit;
import paike.rules.Level;

/** Prints a board: the verdict first, then figures, rules, and what changes. */
final class BoardReport {
    private static final int SHOWN = 12;

    /** Figures that only the page shows. */
    private static final List<String> ON_PAGE_ONLY =
            List.of("longestTeacherDay", "teacherDays", "dutiesMost", "fullestRoomPercent");

    private final Console console;

    BoardReport(Console console) {
        this.console = console;
    }

    void print(Board board) {
        verdict(board);
        board.rows()
                .forEach(
                        row ->
                                console.say(
                                        Text.of(
                                                "  %s  %s",
                                                "  %s  %s", row.mark(), name(row, board))));
        blank();
        figures(board);
        var groups = BoardTable.groupsWithPenalty(board);
        if (!groups.isEmpty()) {
            blank();
            console.say(new Text("罚分出在哪类规则上：", "Where the penalty comes from:"));
            Tables.print(console, table(board, groups));
        }
        rules(board);
        board.others().forEach(row -> change(board, row));
    }

    private void verdict(Board board) {
        var verdict = Verdict.of(board);
        console.say(verdict.headline());
        verdict.premises().forEach(one -> console.say(Text.of("  ! %s", "  ! %s", one)));
        verdict.reasons().forEach(one -> console.say(Text.of("  + %s", "  + %s", one)));
        verdict.costs().forEach(one -> console.say(Text.of("  - 代价：%s", "  - cost: %s", one)));
        verdict.choices().forEach(one -> console.say(Text.of("  · %s", "  · %s", one)));
        verdict.dropped().forEach(one -> console.say(Text.of("  × %s", "  × %s", one)));
        blank();
    }

    private static Text name(Row row, Board board) {
        var remarks = BoardTable.remarks(board, row);
        return remarks.isEmpty()
                ? Text.same(row.candidate().title())
                : Text.of("%s（%s）", "%s (%s)", row.candidate().title(), Text.join(remarks));
    }

    private void figures(Board board) {
        Tables.print(
                console,
                table(
                        board,
                        board.telling().stream()
                                .filter(criterion -> !ON_PAGE_ONLY.contains(criterion.id()))
                                .toList()));
        console.say(
                board.isOneRulebook()
                        ? Text.of(
                                "  * 最好；都按规则集“%s”衡量",
                                "  * best; all judged by the rulebook \"%s\"",
                                board.common().name())
                        : Text.of(
                                "  * 最好；各方案的规则集不同，这里都按“%s”衡量",
                                "  * best; the plans have different rulebooks, all are judged by"
                                        + " \"%s\" here",
                                board.common().name()));
        if (!board.isOneRulebook()) {
            board.rows().stream()
                    .filter(row -> !row.own().equals(row.common()))
                    .forEach(
                            row ->
                                    console.say(
                                            Text.of(
                                                    "    %s 按自己的“%s”：违反必守 %d 处，罚分 %d%s",
                                                    "    %s by its own \"%s\": must-rules broken"
                                                            + " %d, penalty %d%s",
                                                    row.mark(),
                                                    board.rulebookName(row),
                                                    row.own().hard(),
                                                    row.own().soft(),
                                                    BoardTable.ownPenalty(board, row))));
        }
    }

    private List<List<String>> table(Board board, List<Criterion> criteria) {
        return BoardTable.of(board, criteria, console.language());
    }

    private void rules(Board board) {
        var lines = BoardTable.rules(board);
        if (lines.isEmpty()) {
            return;
        }
        blank();
        console.say(new Text("未完全满足的规则：", "Rules not fully kept (places, points of penalty):"));
        var rows = new ArrayList<List<String>>();
        var head = new ArrayList<>(List.of(""));
        board.rows().forEach(row -> head.add(row.mark()));
        rows.add(head);
        for (var line : lines) {
            var row = new ArrayList<>(List.of(line.title().in(console.language())));
            line.results().forEach(result -> row.add(cell(result)));
            rows.add(row);
        }
        Tables.print(console, rows);
    }

    private String cell(Audit.Result result) {
        return (result.entry().level() == Level.MUST
                        ? Text.of("%d 处", "%d×", result.violations().size())
                        : Text.of(
                                "%d 处 %d 分",
                                "%d× %d pts", result.violations().size(), result.penalty()))
                .in(console.language());
    }

    private void change(Board board, Row row) {
        var changes = row.change().changes();
        blank();
        console.say(
                Text.of(
                        "%s → %s：%s",
                        "%s → %s: %s",
                        board.first().mark(),
                        row.mark(),
                        ChangeWords.summary(row.change())));
        inputs(row);
        changes.stream()
                .limit(SHOWN)
                .forEach(one -> console.say(Text.of("  %s", "  %s", ChangeWords.line(one))));
        if (changes.size() > SHOWN) {
            console.say(
                    Text.of(
                            "  另有 %d 处，见 compare.html，加 --json 可看全部",
                            "  and %d more, see compare.html; --json has them all",
                            changes.size() - SHOWN));
        }
    }

    /** What differs in school and rules. */
    private void inputs(Row row) {
        var lines = row.premises().lines();
        lines.stream().limit(SHOWN).forEach(line -> console.say(Text.of("  ◇ %s", "  ◇ %s", line)));
        if (lines.size() > SHOWN) {
            console.say(
                    Text.of(
                            "  ◇ 数据与规则另有 %d 处不同，见 compare.html",
                            "  ◇ %d more differences of school and rules, see compare.html",
                            lines.size() - SHOWN));
        }
    }

    private void blank() {
        console.say(Text.same(""));
    }
}
