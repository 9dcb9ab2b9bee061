package paike.app.report.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import paike.app.document.Cell;
import paike.app.document.Piece;
import paike.app.document.Tint;
import paike.app.pages.RuleSettings;
import paike.model.Text;
import paike.model.school.IntervalKind;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.rules.RuleCatalog;
import paike.rules.RulebookEntry;
import paike.rules.bell.HoldBigBreaks;
import paike.rules.bell.PupilDay;
import paike.rules.day.KeepDailyActivityMinutes;

/** Minutes of exercise of every class on every day. */
final class ActivityEvidence implements Evidence {
    private final Inspected inspected;
    private final School school;

    ActivityEvidence(Inspected inspected) {
        this.inspected = inspected;
        this.school = inspected.school();
    }

    @Override
    public List<Piece> figures() {
        var counted = usual();
        return List.of(
                Piece.Words.caption(
                        new Text(
                                "各班每天体育活动时间（分钟）：颜色越深时间越长，红色为不足",
                                "Minutes of activity per class and day: the darker the longer, red"
                                        + " is short")),
                heat(),
                Piece.Words.hint(
                        Text.of(
                                "计入：课程 %s；时段 %s。单双周不同的取较少的一周。",
                                "Counted: lessons of %s; intervals: %s. Where odd and even weeks"
                                        + " differ, the poorer one.",
                                RuleSettings.words(counted.lessons()),
                                Text.join(
                                        counted.intervals().stream()
                                                .map(IntervalKind::title)
                                                .toList()))));
    }

    private Piece heat() {
        int days = school.grid().dayCount();
        var head = new ArrayList<Text>();
        head.add(new Text("班级", "Class"));
        IntStream.range(0, days).forEach(day -> head.add(Text.weekday(school.grid().weekday(day))));
        head.add(new Text("最少", "Least"));
        head.add(new Text("平均", "Mean"));
        double most = school.classes().stream().flatMapToInt(this::minutes).max().orElse(1);
        var rows = new ArrayList<List<Cell>>();
        for (var schoolClass : school.classes()) {
            int least = least(schoolClass);
            var row = new ArrayList<Cell>();
            row.add(Cell.of(schoolClass.name()));
            minutes(schoolClass)
                    .forEach(
                            minutes ->
                                    row.add(
                                            new Cell(
                                                    Text.same(String.valueOf(minutes)),
                                                    minutes < least
                                                            ? Tint.BAD
                                                            : Tint.ofShare(
                                                                    minutes / most * 0.99))));
            row.add(Cell.of(minutes(schoolClass).min().orElse(0)));
            row.add(Cell.of(ByGrade.tenths(minutes(schoolClass).average().orElse(0))));
            rows.add(row);
        }
        return new Piece.Table(List.of(), head, rows);
    }

    private IntStream minutes(SchoolClass schoolClass) {
        return minutes(rule(schoolClass), schoolClass);
    }

    private IntStream minutes(KeepDailyActivityMinutes rule, SchoolClass schoolClass) {
        return IntStream.range(0, school.grid().dayCount())
                .map(day -> rule.minutes(inspected.now(), schoolClass.index(), day));
    }

    private KeepDailyActivityMinutes rule(SchoolClass schoolClass) {
        return inspected
                .rules(KeepDailyActivityMinutes.class, schoolClass.grade())
                .findFirst()
                .orElseGet(ActivityEvidence::inCatalogue);
    }

    /** Below which a day is short; 0 if no rule says so. */
    private int least(SchoolClass schoolClass) {
        return inspected
                .rules(KeepDailyActivityMinutes.class, schoolClass.grade())
                .mapToInt(KeepDailyActivityMinutes::leastMinutes)
                .max()
                .orElse(0);
    }

    private KeepDailyActivityMinutes usual() {
        return school.classes().isEmpty() ? inCatalogue() : rule(school.classes().getFirst());
    }

    private static KeepDailyActivityMinutes inCatalogue() {
        return RuleCatalog.rules().stream()
                .filter(KeepDailyActivityMinutes.class::isInstance)
                .map(KeepDailyActivityMinutes.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Optional<Text> actual(RulebookEntry entry) {
        return switch (entry.rule()) {
            case KeepDailyActivityMinutes rule ->
                    Optional.of(
                            ByGrade.minutes(
                                    inspected,
                                    entry,
                                    grade ->
                                            inspected.classes(grade).stream()
                                                    .flatMapToInt(one -> minutes(rule, one))));
            case HoldBigBreaks rule ->
                    Optional.of(
                            ByGrade.words(
                                    inspected,
                                    entry,
                                    grade ->
                                            Text.join(
                                                    PupilDay.of(school).stream()
                                                            .filter(day -> day.grade() == grade)
                                                            .map(ActivityEvidence::bigBreaks)
                                                            .distinct()
                                                            .toList())));
            default -> Optional.empty();
        };
    }

    private static Text bigBreaks(PupilDay day) {
        var lengths = day.lengths(IntervalKind.BIG_BREAK);
        return lengths.isEmpty()
                ? new Text("没有", "none")
                : Text.of("%s 分钟", "%s min", DayEvidence.times(lengths));
    }

    @Override
    public Optional<Text> summary() {
        var least =
                school.classes().stream()
                        .min(
                                Comparator.comparingInt(
                                        (SchoolClass one) -> minutes(one).min().orElse(0)));
        return least.map(
                one ->
                        Text.of(
                                "体育活动方面，各班每天体育活动时间（体育课、大课间和体育活动课）平均 %s 分钟，" + "最少的为%s，%d 分钟。",
                                "Activity: %s minutes a day on average in PE lessons, big breaks"
                                        + " and activity periods; least in %s, %d minutes.",
                                ByGrade.tenths(
                                        school.classes().stream()
                                                .flatMapToInt(this::minutes)
                                                .average()
                                                .orElse(0)),
                                one.name(),
                                minutes(one).min().orElse(0)));
    }
}
