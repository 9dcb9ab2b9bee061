package paike.app.report.evidence;

import java.util.List;
import java.util.Optional;
import paike.app.document.Cell;
import paike.app.document.Piece;
import paike.datasets.sheets.IntervalNames;
import paike.model.Text;
import paike.model.school.HomeworkBudget;
import paike.rules.RulebookEntry;

/** Minutes of written homework that the school allows. */
final class HomeworkEvidence implements Evidence {
    private static final Text NONE = new Text("不布置书面作业", "no written homework");

    private final Inspected inspected;

    HomeworkEvidence(Inspected inspected) {
        this.inspected = inspected;
    }

    @Override
    public List<Piece> figures() {
        var stated =
                budgets().stream()
                        .map(
                                one ->
                                        List.of(
                                                Cell.of(IntervalNames.grade(one.grade())),
                                                Cell.of(minutes(one))))
                        .toList();
        return stated.isEmpty()
                ? List.of()
                : List.of(
                        Piece.Words.caption(
                                new Text(
                                        "本校规定的每天书面作业总量（各科合计）",
                                        "Written homework a day that the school allows, all"
                                                + " subjects")),
                        new Piece.Table(
                                List.of(1, 2),
                                List.of(
                                        new Text("年级", "Grade"),
                                        new Text("每天不超过", "At most a day")),
                                stated));
    }

    private List<HomeworkBudget> budgets() {
        return inspected.school().facts().homework().stream()
                .filter(one -> inspected.school().grades().contains(one.grade()))
                .toList();
    }

    private static Text minutes(HomeworkBudget budget) {
        return budget.minutes() == 0 ? NONE : Text.of("%d 分钟", "%d min", budget.minutes());
    }

    @Override
    public Optional<Text> actual(RulebookEntry entry) {
        return Optional.empty();
    }

    @Override
    public Optional<Text> summary() {
        return budgets().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Text.of(
                                "作业管理方面，学校规定每天书面作业总量：%s。",
                                "Homework: the school allows written homework a day of: %s.",
                                ByGrade.words(
                                        budgets().stream().map(HomeworkBudget::grade).toList(),
                                        grade ->
                                                budgets().stream()
                                                        .filter(one -> one.grade() == grade)
                                                        .findFirst()
                                                        .map(HomeworkEvidence::minutes)
                                                        .orElse(Text.same("")))));
    }
}
