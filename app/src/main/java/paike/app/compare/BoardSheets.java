package paike.app.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import paike.app.compare.diff.Change;
import paike.datasets.sheets.AuditWords;
import paike.datasets.sheets.TableWorkbook.Cell;
import paike.datasets.sheets.TableWorkbook.Column;
import paike.datasets.sheets.TableWorkbook.Figure;
import paike.datasets.sheets.TableWorkbook.Marked;
import paike.datasets.sheets.TableWorkbook.Sheet;
import paike.datasets.sheets.TableWorkbook.Words;
import paike.model.Text;
import paike.rules.Level;

/**
 * The board as sheets: figures, rules, what differs in the inputs, and every lesson that changes.
 */
public final class BoardSheets {
    private BoardSheets() {}

    public static List<Sheet> of(Board board) {
        var sheets = new ArrayList<Sheet>();
        sheets.add(figures(board));
        sheets.add(rules(board));
        sheets.add(inputs(board));
        board.others().stream()
                .filter(row -> !row.change().diff().isEmpty())
                .forEach(row -> sheets.add(changes(board, row)));
        return sheets;
    }

    private static Sheet figures(Board board) {
        var criteria =
                Stream.concat(
                                board.telling().stream(),
                                BoardTable.groupsWithPenalty(board).stream())
                        .toList();
        var columns = new ArrayList<Column>();
        columns.add(new Column(new Text("方案", "Plan"), 30));
        criteria.forEach(criterion -> columns.add(new Column(criterion.title(), 10)));
        columns.add(new Column(new Text("说明", "Remarks"), 24));
        var rows = new ArrayList<List<Cell>>();
        for (var row : board.rows()) {
            var cells = new ArrayList<Cell>();
            cells.add(words(row.mark() + " " + row.candidate().title()));
            for (var criterion : criteria) {
                var figure = row.figure(criterion);
                cells.add(
                        figure == null
                                ? words("–")
                                : new Figure(figure, board.isBest(row, criterion)));
            }
            cells.add(new Words(Text.join(BoardTable.remarks(board, row))));
            rows.add(cells);
        }
        for (var one : board.absent()) {
            rows.add(List.of(new Words(one.name()), new Words(one.cell())));
        }
        return new Sheet(
                new Text("方案比较", "Plans"),
                Verdict.of(board).headline(),
                columns,
                rows,
                Stream.of(Verdict.of(board).sentences(), alike(board))
                        .flatMap(List::stream)
                        .toList());
    }

    /** Figures that are the same of every plan, which have no column. */
    private static List<Text> alike(Board board) {
        return board.alike().isEmpty()
                ? List.of()
                : List.of(
                        Text.of(
                                "各方案相同的：%s。",
                                "The same of every plan: %s.", Text.join(board.alike())));
    }

    private static Sheet rules(Board board) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(new Text("规则", "Rule"), 34));
        columns.add(new Column(new Text("级别", "Level"), 8));
        for (var row : board.rows()) {
            columns.add(new Column(Text.of("%s 处数", "%s places", row.mark()), 9));
            columns.add(new Column(Text.of("%s 罚分", "%s penalty", row.mark()), 9));
        }
        var rows = new ArrayList<List<Cell>>();
        for (var line : BoardTable.rules(board)) {
            var entry = line.first().entry();
            var cells = new ArrayList<Cell>();
            cells.add(new Words(entry.rule().title()));
            cells.add(new Words(AuditWords.level(entry.level())));
            for (var result : line.results()) {
                boolean isBad = !result.isKept() && entry.level() == Level.MUST;
                int places = result.violations().size();
                cells.add(
                        isBad
                                ? new Marked(Text.same("✕ " + places), false)
                                : new Figure(places, result.isKept()));
                cells.add(
                        entry.level() == Level.MUST
                                ? words("")
                                : new Figure(result.penalty(), result.isKept()));
            }
            rows.add(cells);
        }
        return new Sheet(
                new Text("规则", "Rules"),
                new Text("未完全满足的规则", "Rules not fully kept"),
                columns,
                rows,
                List.of());
    }

    private static Sheet inputs(Board board) {
        var rows = new ArrayList<List<Cell>>();
        for (var row : board.others()) {
            var pair = board.first().mark() + " → " + row.mark();
            for (var part : row.premises().parts()) {
                for (var line : part.lines()) {
                    rows.add(List.of(words(pair), new Words(part.title()), new Words(line)));
                }
            }
        }
        return new Sheet(
                new Text("数据与规则的不同", "Inputs"),
                rows.isEmpty()
                        ? new Text("学校数据与规则都相同", "School and rules are the same")
                        : new Text("学校数据与规则的不同", "What differs in school and rules"),
                List.of(
                        new Column(new Text("方案", "Plans"), 12),
                        new Column(new Text("部分", "Part"), 14),
                        new Column(new Text("不同", "Difference"), 100)),
                rows,
                List.of());
    }

    private static Sheet changes(Board board, Row row) {
        var pair = board.first().mark() + " → " + row.mark();
        return new Sheet(
                Text.of("变动 %s", "Changes %s", pair.replace("→", "-")),
                Text.of("%s：%s", "%s: %s", pair, ChangeWords.summary(row.change())),
                List.of(
                        new Column(new Text("班级", "Class"), 16),
                        new Column(new Text("科目", "Subject"), 14),
                        new Column(new Text("变动", "Change"), 20),
                        new Column(new Text("原", "Before"), 44),
                        new Column(new Text("新", "After"), 44)),
                row.change().changes().stream().map(BoardSheets::line).toList(),
                List.of());
    }

    private static List<Cell> line(Change change) {
        var shown = change.shown();
        return List.of(
                words(shown.classNames()),
                words(shown.subject().name()),
                new Words(change.kind()),
                new Words(ChangeWords.at(change.before())),
                new Words(ChangeWords.at(change.after())));
    }

    private static Cell words(String words) {
        return new Words(Text.same(words));
    }
}
