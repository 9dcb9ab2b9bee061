package paike.app.report.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import paike.app.document.BarChart;
import paike.app.document.BarChart.Bar;
import paike.app.document.Cell;
import paike.app.document.Piece;
import paike.app.document.Tint;
import paike.datasets.sheets.IntervalNames;
import paike.model.Text;
import paike.model.school.SchoolClass;
import paike.model.school.Subject;
import paike.rules.RulebookEntry;
import paike.rules.Subjects;
import paike.rules.bell.KeepWeeklyMinutes;
import paike.rules.course.KeepCoursePeriods;
import paike.rules.course.KeepCourseShare;
import paike.rules.schoolclass.HoldWeeklyPeriods;
import paike.rules.schoolclass.KeepWeeklyTotal;

/** Periods of every subject, by the course plan and by the timetable. */
final class CourseEvidence implements Evidence {
    private static final Subjects PE = Subjects.of("pe");
    private static final Subjects ARTS = Subjects.of("arts");

    private final Inspected inspected;

    CourseEvidence(Inspected inspected) {
        this.inspected = inspected;
    }

    @Override
    public List<Piece> figures() {
        var pieces = new ArrayList<Piece>();
        pieces.add(
                Piece.Words.caption(
                        new Text(
                                "各年级各学科周课时（实排；与计划不同的写作“实排 / 计划”）",
                                "Weekly periods of each subject (as timetabled; where they differ"
                                        + " from the plan: timetabled / planned)")));
        pieces.add(periods());
        pieces.add(
                Piece.Words.hint(
                        new Text(
                                "同一年级各班不同的，写最少–最多。单双周课计半节。",
                                "Where classes of a grade differ: fewest–most. A lesson every"
                                        + " second week counts half.")));
        pieces.add(new Piece.Picture(chart()));
        return pieces;
    }

    private Piece periods() {
        var school = inspected.school();
        var head = new ArrayList<Text>();
        head.add(new Text("学科", "Subject"));
        school.grades().forEach(grade -> head.add(IntervalNames.grade(grade)));
        var rows = new ArrayList<List<Cell>>();
        for (var subject : school.subjects()) {
            if (school.classes().stream().anyMatch(one -> isTaught(one, subject))) {
                var row = new ArrayList<Cell>();
                row.add(Cell.of(subject.name()));
                school.grades().forEach(grade -> row.add(cell(grade, subject)));
                rows.add(row);
            }
        }
        var totals = new ArrayList<Cell>();
        totals.add(new Cell(new Text("合计", "Total"), Tint.FAINT));
        school.grades().forEach(grade -> totals.add(total(grade)));
        rows.add(totals);
        return new Piece.Table(List.of(), head, rows);
    }

    private boolean isTaught(SchoolClass schoolClass, Subject subject) {
        return found(schoolClass, subject) > 0 || planned(schoolClass, subject) > 0;
    }

    private int found(SchoolClass schoolClass, Subject subject) {
        return inspected.now().subjectHalves(schoolClass.index(), subject.index());
    }

    private int planned(SchoolClass schoolClass, Subject subject) {
        return inspected.school().plannedHalves(schoolClass.index(), subject.index());
    }

    private Cell cell(int grade, Subject subject) {
        var classes = inspected.classes(grade);
        if (classes.stream().noneMatch(one -> isTaught(one, subject))) {
            return new Cell(Text.same("–"), Tint.FAINT);
        }
        boolean differs =
                classes.stream().anyMatch(one -> found(one, subject) != planned(one, subject));
        String found = ByGrade.halves(classes, one -> found(one, subject));
        return Cell.marked(
                Text.same(
                        differs
                                ? found
                                        + " / "
                                        + ByGrade.halves(classes, one -> planned(one, subject))
                                : found),
                differs);
    }

    private Cell total(int grade) {
        var limit = inspected.rules(KeepWeeklyTotal.class, grade).findFirst();
        var classes = inspected.classes(grade);
        String found = ByGrade.halves(classes, this::total);
        boolean isWrong =
                limit.isPresent()
                        && classes.stream()
                                .anyMatch(one -> total(one) != 2 * limit.get().periods());
        return limit.isEmpty()
                ? new Cell(Text.same(found), Tint.FAINT)
                : new Cell(
                        Text.of("%s\n规定 %d", "%s\n%d required", found, limit.get().periods()),
                        isWrong ? Tint.BAD : Tint.GOOD);
    }

    private int total(SchoolClass schoolClass) {
        return KeepWeeklyTotal.halves(inspected.now(), schoolClass.index());
    }

    private BarChart chart() {
        var groups =
                inspected.school().grades().stream()
                        .map(
                                grade ->
                                        new BarChart.Group(
                                                IntervalNames.grade(grade),
                                                List.of(bar(grade, PE), bar(grade, ARTS))))
                        .toList();
        return new BarChart(
                new Text(
                        "每周体育、艺术课时与最低要求（取同年级最少的班）",
                        "PE and arts periods a week against the least required (class with"
                                + " fewest)"),
                new Text("节", ""),
                List.of(new Text("体育", "PE"), new Text("艺术（音乐、美术）", "Arts (music, art)")),
                false,
                groups);
    }

    /** Periods of the class that has fewest, and what the strictest rule on them asks for. */
    private Bar bar(int grade, Subjects subjects) {
        double fewest =
                inspected.classes(grade).stream()
                                .mapToInt(one -> halves(one, subjects))
                                .min()
                                .orElse(0)
                        / 2.0;
        var least =
                inspected
                        .rules(HoldWeeklyPeriods.class, grade)
                        .filter(rule -> speaksOfAll(rule.subjects(), subjects))
                        .mapToInt(HoldWeeklyPeriods::leastHalfPeriods)
                        .max();
        return least.isEmpty()
                ? Bar.of(fewest)
                : new Bar(fewest, least.getAsInt() / 2.0, fewest < least.getAsInt() / 2.0);
    }

    private boolean speaksOfAll(Subjects rule, Subjects subjects) {
        var school = inspected.school();
        return school.subjects().stream()
                .allMatch(one -> rule.means(one, school) == subjects.means(one, school));
    }

    private int halves(SchoolClass schoolClass, Subjects subjects) {
        return new HoldWeeklyPeriods(subjects, 0).halves(inspected.now(), schoolClass.index());
    }

    @Override
    public Optional<Text> actual(RulebookEntry entry) {
        return switch (entry.rule()) {
            case KeepCoursePeriods rule -> Optional.of(compared());
            case KeepWeeklyTotal rule -> Optional.of(periods(entry, this::total));
            case HoldWeeklyPeriods rule ->
                    Optional.of(periods(entry, one -> rule.halves(inspected.now(), one.index())));
            case KeepWeeklyMinutes rule ->
                    Optional.of(
                            ByGrade.minutes(
                                    inspected,
                                    entry,
                                    grade ->
                                            inspected.classes(grade).stream()
                                                    .mapToInt(this::minutes)));
            case KeepCourseShare rule ->
                    Optional.of(
                            Text.of(
                                    "占总课时 %s%%",
                                    "%s%% of all periods",
                                    ByGrade.tenths(rule.percent(inspected.school()))));
            default -> Optional.empty();
        };
    }

    private int minutes(SchoolClass schoolClass) {
        return KeepWeeklyMinutes.taught(inspected.school(), schoolClass);
    }

    private Text periods(RulebookEntry entry, ToIntFunction<SchoolClass> halves) {
        return ByGrade.words(
                inspected,
                entry,
                grade ->
                        Text.of(
                                "%s 节",
                                "%s periods", ByGrade.halves(inspected.classes(grade), halves)));
    }

    private Text compared() {
        var school = inspected.school();
        long taught =
                school.classes().stream()
                        .flatMap(one -> school.subjects().stream().filter(s -> isTaught(one, s)))
                        .count();
        long wrong =
                school.classes().stream()
                        .flatMap(
                                one ->
                                        school.subjects().stream()
                                                .filter(s -> found(one, s) != planned(one, s)))
                        .count();
        return Text.of(
                "%d 个班开设的课程共 %d 门次，与计划不符 %d 门次",
                "%2$d courses of %1$d classes compared with the plan, %3$d differ",
                school.classes().size(),
                taught,
                wrong);
    }

    @Override
    public Optional<Text> summary() {
        var grades = List.copyOf(inspected.school().grades());
        return Optional.of(
                Text.of(
                        "课程设置方面，周课时合计为%s；体育课每周%s；艺术课（音乐、美术）每周%s。",
                        "Courses: periods a week in all: %s; PE: %s; arts: %s.",
                        ByGrade.words(grades, grade -> total(grade, this::total)),
                        ByGrade.words(grades, grade -> total(grade, one -> halves(one, PE))),
                        ByGrade.words(grades, grade -> total(grade, one -> halves(one, ARTS)))));
    }

    private Text total(int grade, ToIntFunction<SchoolClass> halves) {
        return Text.of("%s 节", "%s", ByGrade.halves(inspected.classes(grade), halves));
    }
}
