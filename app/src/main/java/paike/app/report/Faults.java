package paike.app.report;

import java.util.ArrayList;
import java.util.List;
import paike.app.document.Cell;
import paike.app.document.Piece;
import paike.app.document.Tint;
import paike.datasets.sheets.AuditWords;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.rules.Audit;
import paike.rules.Level;

/** All that is wrong, as a list with room for what is to be done (问题清单). */
final class Faults {
    /** Places of a recommendation that are named; all are counted. */
    private static final int NAMED = 5;

    private static final Text EMPTY = Text.same("");

    private Faults() {}

    static List<Piece> of(Plan plan, Audit audit) {
        var pieces = new ArrayList<Piece>();
        var rows = musts(plan, audit);
        pieces.add(Piece.Words.caption(new Text("必须整改的问题", "What has to be mended")));
        if (rows.isEmpty()) {
            pieces.add(
                    Piece.Words.of(
                            new Text(
                                    "没有：必守规则全部符合，课程全部排入课表。",
                                    "Nothing: every must-rule is kept and every lesson has its"
                                            + " place.")));
        } else {
            pieces.add(
                    new Piece.Table(
                            List.of(6, 46, 20, 14, 14),
                            List.of(
                                    new Text("序号", "No."),
                                    new Text("问题", "Fault"),
                                    new Text("规则", "Rule"),
                                    new Text("整改措施", "To be done"),
                                    new Text("责任人、期限", "By whom, until")),
                            rows));
            pieces.add(
                    Piece.Words.hint(
                            new Text(
                                    "整改措施应在一周内制定并落实（公示制度，S3.4）。",
                                    "Measures are due within a week (rules on public notices,"
                                            + " S3.4).")));
        }
        wishes(audit, pieces);
        return pieces;
    }

    private static List<List<Cell>> musts(Plan plan, Audit audit) {
        var rows = new ArrayList<List<Cell>>();
        for (var result : audit.results()) {
            if (result.entry().level() == Level.MUST) {
                for (var violation : result.violations()) {
                    rows.add(
                            row(
                                    rows.size() + 1,
                                    violation.finding().message(),
                                    result.entry().rule().title()));
                }
            }
        }
        for (var lesson : plan.timetable().unplaced()) {
            rows.add(
                    row(
                            rows.size() + 1,
                            Text.of("%s 未排入课表", "%s has no place", AuditWords.lesson(lesson)),
                            new Text("课程全部排入课表", "Every lesson has its place")));
        }
        return rows;
    }

    private static List<Cell> row(int number, Text fault, Text rule) {
        return List.of(
                Cell.of(number),
                new Cell(fault, Tint.BAD),
                Cell.of(rule),
                Cell.of(EMPTY),
                Cell.of(EMPTY));
    }

    private static void wishes(Audit audit, List<Piece> pieces) {
        var broken =
                audit.results().stream()
                        .filter(one -> one.entry().level() == Level.SHOULD && !one.isKept())
                        .toList();
        if (broken.isEmpty()) {
            return;
        }
        pieces.add(
                Piece.Words.caption(
                        new Text("建议规则中未完全达到的", "Recommendations that are not fully met")));
        pieces.add(
                new Piece.Table(
                        List.of(24, 10, 66),
                        List.of(
                                new Text("规则", "Rule"),
                                new Text("处数", "Times"),
                                new Text("情况（较重的在前）", "Where (worst first)")),
                        broken.stream()
                                .map(
                                        result ->
                                                List.of(
                                                        Cell.of(result.entry().rule().title()),
                                                        Cell.of(result.violations().size()),
                                                        Cell.of(places(result))))
                                .toList()));
    }

    private static Text places(Audit.Result result) {
        var said = EMPTY;
        for (var violation : result.violations().stream().limit(NAMED).toList()) {
            said = RuleTable.lines(said, violation.finding().message());
        }
        return result.violations().size() <= NAMED
                ? said
                : RuleTable.lines(
                        said,
                        Text.of(
                                "另有 %d 处，见审核页",
                                "and %d more, see the audit", result.violations().size() - NAMED));
    }
}
