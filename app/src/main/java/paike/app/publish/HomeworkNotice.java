package paike.app.publish;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import paike.app.document.Cell;
import paike.app.document.Piece;
import paike.app.report.evidence.Chapter;
import paike.datasets.sheets.IntervalNames;
import paike.model.Text;

/** How much written homework there may be, the homework of the week, and the rules on it. */
final class HomeworkNotice {
    private HomeworkNotice() {}

    static List<Piece> of(Published published) {
        var pieces = new ArrayList<Piece>();
        var budgets =
                published.school().facts().homework().stream()
                        .filter(one -> published.school().grades().contains(one.grade()))
                        .toList();
        if (!budgets.isEmpty()) {
            pieces.add(
                    new Piece.Table(
                            List.of(1, 2),
                            List.of(
                                    new Text("年级", "Grade"),
                                    new Text(
                                            "每天书面作业总量（各科合计）不超过",
                                            "Written homework a day, all subjects, at most")),
                            budgets.stream()
                                    .map(
                                            one ->
                                                    List.of(
                                                            Cell.of(
                                                                    IntervalNames.grade(
                                                                            one.grade())),
                                                            Cell.of(
                                                                    one.minutes() == 0
                                                                            ? new Text(
                                                                                    "不布置书面家庭作业",
                                                                                    "none")
                                                                            : Text.of(
                                                                                    "%d 分钟",
                                                                                    "%d minutes",
                                                                                    one
                                                                                            .minutes()))))
                                    .toList()));
        }
        pieces.addAll(HomeworkBoards.of(published));
        var rules = new LinkedHashSet<Text>();
        published.rulebook().judged().stream()
                .filter(entry -> Chapter.of(entry.rule()) == Chapter.HOMEWORK)
                .filter(entry -> !entry.source().text().isEmpty())
                .forEach(
                        entry ->
                                rules.add(
                                        Text.of(
                                                "%s（%s）",
                                                "%s (%s)",
                                                entry.source().text(),
                                                entry.source().from())));
        if (!rules.isEmpty()) {
            pieces.add(Piece.Words.caption(new Text("管理要求", "Rules")));
            pieces.add(new Piece.Points(List.copyOf(rules)));
        }
        return pieces;
    }
}
