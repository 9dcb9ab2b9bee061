package paike.app.report.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import paike.app.document.Cell;
import paike.app.document.Piece;
import paike.app.document.Tint;
import paike.datasets.sheets.IntervalNames;
import paike.model.Text;
import paike.model.homework.HomeworkPlan;
import paike.model.school.HomeworkBudget;
import paike.model.school.SchoolClass;
import paike.rules.RulebookEntry;
import paike.rules.homework.LimitDailyHomework;

/** Minutes of written homework that the school allows, and those it gives. */
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
        var figures = new ArrayList<Piece>();
        if (!stated.isEmpty()) {
            figures.add(
                    Piece.Words.caption(
                            new Text(
                                    "本校规定的每天书面作业总量（各科合计）",
                                    "Written homework a day that the school allows, all"
                                            + " subjects")));
            figures.add(
                    new Piece.Table(
                            List.of(1, 2),
                            List.of(new Text("年级", "Grade"), new Text("每天不超过", "At most a day")),
                            stated));
        }
        if (inspected.plan().homework().isPlanned()) {
            figures.add(
                    Piece.Words.caption(
                            new Text(
                                    "各班每天书面作业时间（分钟）：颜色越深时间越长，红色为超出规定",
                                    "Minutes of written homework per class and day: the darker the"
                                            + " longer, red is above the limit")));
            figures.add(heat());
        }
        return figures;
    }

    private Piece heat() {
        var homework = inspected.plan().homework();
        var days =
                IntStream.rangeClosed(1, HomeworkPlan.DAYS)
                        .filter(
                                day ->
                                        inspected.school().facts().weekdays().contains(day)
                                                || homework.tasks().stream()
                                                        .anyMatch(task -> task.weekday() == day))
                        .boxed()
                        .toList();
        var head = new ArrayList<Text>();
        head.add(new Text("班级", "Class"));
        days.forEach(day -> head.add(Text.weekday(day)));
        head.add(new Text("最多", "Most"));
        double most = Math.max(1, minutes(inspected.school().classes(), days).max().orElse(1));
        var rows = new ArrayList<List<Cell>>();
        for (var schoolClass : inspected.school().classes()) {
            int limit = limit(schoolClass);
            var row = new ArrayList<Cell>();
            row.add(Cell.of(schoolClass.name()));
            for (int day : days) {
                int minutes = homework.writtenMinutes(schoolClass, day);
                row.add(
                        new Cell(
                                Text.same(String.valueOf(minutes)),
                                minutes > limit ? Tint.BAD : Tint.ofShare(minutes / most * 0.99)));
            }
            row.add(Cell.of(minutes(List.of(schoolClass), days).max().orElse(0)));
            rows.add(row);
        }
        return new Piece.Table(List.of(), head, rows);
    }

    private IntStream minutes(List<SchoolClass> classes, List<Integer> days) {
        var homework = inspected.plan().homework();
        return classes.stream()
                .flatMapToInt(
                        one -> days.stream().mapToInt(day -> homework.writtenMinutes(one, day)));
    }

    /** The least that any rule allows a day; no limit if none does. */
    private int limit(SchoolClass schoolClass) {
        return inspected
                .rules(LimitDailyHomework.class, schoolClass.grade())
                .mapToInt(LimitDailyHomework::mostMinutes)
                .min()
                .orElse(Integer.MAX_VALUE);
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
        return entry.rule() instanceof LimitDailyHomework && inspected.plan().homework().isPlanned()
                ? Optional.of(ByGrade.words(inspected, entry, this::most))
                : Optional.empty();
    }

    private Text most(int grade) {
        var classes = inspected.classes(grade);
        var days = IntStream.rangeClosed(1, HomeworkPlan.DAYS).boxed().toList();
        return Text.of("最多 %d 分钟", "at most %d min", minutes(classes, days).max().orElse(0));
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
