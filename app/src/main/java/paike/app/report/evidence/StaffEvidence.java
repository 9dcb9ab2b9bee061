package paike.app.report.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import paike.app.document.BarChart;
import paike.app.document.BarChart.Bar;
import paike.app.document.Cell;
import paike.app.document.Piece;
import paike.app.document.Tint;
import paike.model.Text;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Subject;
import paike.model.school.Teacher;
import paike.rules.Duties;
import paike.rules.RulebookEntry;
import paike.rules.Words;
import paike.rules.teacher.KeepTeacherLoad;

/** What teachers have a week: periods, duties, the fullest day. */
final class StaffEvidence implements Evidence {
    private final Inspected inspected;
    private final School school;
    private final List<Teacher> teaching;

    StaffEvidence(Inspected inspected) {
        this.inspected = inspected;
        this.school = inspected.school();
        this.teaching =
                school.facts().staff().stream()
                        .filter(one -> KeepTeacherLoad.halves(one, school) > 0)
                        .toList();
    }

    @Override
    public List<Piece> figures() {
        if (teaching.isEmpty()) {
            return List.of();
        }
        return List.of(
                Piece.Words.caption(
                        new Text(
                                "各学科教师周课时（按任课最多的学科归类）",
                                "Weekly periods of teachers by the subject of most of them")),
                bySubject(),
                new Piece.Picture(chart()),
                Piece.Words.caption(new Text("教师工作量一览", "The load of each teacher")),
                byTeacher(),
                Piece.Words.hint(
                        new Text(
                                "周课时按任课安排计算，单双周课计半节；最多一天按课表计算，含课后服务。",
                                "Periods as assigned, a lesson every second week counts half; the"
                                        + " fullest day by the timetable, duties after school"
                                        + " included.")));
    }

    private List<Subject> subjects() {
        return school.subjects().stream().filter(one -> !of(one).isEmpty()).toList();
    }

    private List<Teacher> of(Subject subject) {
        return teaching.stream()
                .filter(
                        one ->
                                KeepTeacherLoad.mainSubject(one, school)
                                        .filter(subject::equals)
                                        .isPresent())
                .toList();
    }

    private IntSummaryStatistics loads(Subject subject) {
        return of(subject).stream()
                .mapToInt(one -> KeepTeacherLoad.halves(one, school))
                .summaryStatistics();
    }

    private Piece bySubject() {
        var rows = new ArrayList<List<Cell>>();
        for (var subject : subjects()) {
            var loads = loads(subject);
            long outside = of(subject).stream().filter(this::isOutside).count();
            rows.add(
                    List.of(
                            Cell.of(subject.name()),
                            Cell.of(loads.getCount()),
                            Cell.of(ByGrade.tenths(loads.getAverage() / 2)),
                            Cell.of(Words.periods(loads.getMin())),
                            Cell.of(Words.periods(loads.getMax())),
                            Cell.of(standards(subject)),
                            outside == 0
                                    ? Cell.of("–")
                                    : new Cell(Text.of("%d 人", "%d", outside), Tint.WISH)));
        }
        return new Piece.Table(
                List.of(),
                List.of(
                        new Text("学科", "Subject"),
                        new Text("教师（人）", "Teachers"),
                        new Text("平均", "Mean"),
                        new Text("最少", "Fewest"),
                        new Text("最多", "Most"),
                        new Text("标准（节）", "Standard"),
                        new Text("标准之外", "Outside of it")),
                rows);
    }

    private List<RulebookEntry> standards() {
        return inspected.rulebook().judged().stream()
                .filter(entry -> entry.rule() instanceof KeepTeacherLoad)
                .toList();
    }

    private Text standards(Subject subject) {
        var said =
                standards().stream()
                        .map(entry -> (KeepTeacherLoad) entry.rule())
                        .filter(
                                rule ->
                                        of(subject).stream()
                                                .anyMatch(one -> rule.speaksOf(one, school)))
                        .map(rule -> Text.same(rule.least() + "–" + rule.most()))
                        .distinct()
                        .toList();
        return said.isEmpty() ? new Text("未规定", "none stated") : Text.join(said);
    }

    private boolean isOutside(Teacher teacher) {
        return standards().stream()
                .map(entry -> (KeepTeacherLoad) entry.rule())
                .filter(rule -> rule.speaksOf(teacher, school))
                .anyMatch(rule -> rule.deviation(teacher, school) > 0);
    }

    private BarChart chart() {
        return new BarChart(
                new Text("各学科教师平均周课时", "Mean weekly periods of the teachers of a subject"),
                new Text("节", ""),
                List.of(new Text("平均", "Mean"), new Text("最多", "Most")),
                false,
                subjects().stream()
                        .map(
                                subject ->
                                        new BarChart.Group(
                                                Text.same(subject.name()),
                                                List.of(
                                                        Bar.of(
                                                                Math.round(
                                                                                loads(subject)
                                                                                                .getAverage()
                                                                                        * 5)
                                                                        / 10.0),
                                                        Bar.of(loads(subject).getMax() / 2.0))))
                        .toList());
    }

    private Piece byTeacher() {
        var sorted =
                teaching.stream()
                        .sorted(
                                Comparator.comparingInt(
                                                (Teacher one) ->
                                                        KeepTeacherLoad.halves(one, school))
                                        .reversed()
                                        .thenComparingInt(Teacher::index))
                        .toList();
        return new Piece.Table(
                List.of(14, 26, 10, 18, 12, 14, 12),
                List.of(
                        new Text("教师", "Teacher"),
                        new Text("任教", "Subjects"),
                        new Text("周课时", "Periods"),
                        new Text("班主任", "Homeroom of"),
                        new Text("课后服务", "Duties"),
                        new Text("最多一天（节）", "Fullest day"),
                        new Text("标准", "Standard")),
                sorted.stream().map(this::row).toList());
    }

    private List<Cell> row(Teacher teacher) {
        var standard =
                standards().stream()
                        .map(entry -> (KeepTeacherLoad) entry.rule())
                        .filter(rule -> rule.speaksOf(teacher, school))
                        .findFirst();
        return List.of(
                Cell.of(teacher.name()),
                Cell.of(taught(teacher)),
                Cell.of(Words.periods(KeepTeacherLoad.halves(teacher, school))),
                Cell.of(homerooms(teacher)),
                Cell.of(Duties.count(inspected.now(), teacher.index())),
                Cell.of(fullestDay(teacher)),
                standard.isEmpty()
                        ? Cell.of("–")
                        : new Cell(
                                Text.same(standard.get().least() + "–" + standard.get().most()),
                                isOutside(teacher) ? Tint.WISH : Tint.NONE));
    }

    private String taught(Teacher teacher) {
        return school.subjects().stream()
                .filter(
                        subject ->
                                school.assignments().stream()
                                        .anyMatch(
                                                one ->
                                                        one.periods() > 0
                                                                && one.subject().equals(subject)
                                                                && !subject.isAfterSchool()
                                                                && one.teachers()
                                                                        .contains(teacher)))
                .map(Subject::name)
                .collect(Collectors.joining("、"));
    }

    private String homerooms(Teacher teacher) {
        return school.classes().stream()
                .filter(one -> teacher.equals(one.homeroomTeacher()))
                .map(SchoolClass::name)
                .collect(Collectors.joining("、"));
    }

    private int fullestDay(Teacher teacher) {
        return IntStream.range(0, school.weekCount())
                .flatMap(
                        week ->
                                IntStream.range(0, school.grid().dayCount())
                                        .map(
                                                day ->
                                                        inspected
                                                                .now()
                                                                .teachers()
                                                                .periods(
                                                                        teacher.index(),
                                                                        week,
                                                                        day)))
                .max()
                .orElse(0);
    }

    @Override
    public Optional<Text> actual(RulebookEntry entry) {
        if (!(entry.rule() instanceof KeepTeacherLoad rule)) {
            return Optional.empty();
        }
        var spoken = rule.teachers(school);
        var loads =
                spoken.stream()
                        .mapToInt(one -> KeepTeacherLoad.halves(one, school))
                        .summaryStatistics();
        return Optional.of(
                Text.of(
                        "%d 位教师，每周 %s–%s 节，平均 %s 节",
                        "%d teachers, %s to %s periods a week, %s on average",
                        spoken.size(),
                        Words.periods(loads.getMin()),
                        Words.periods(loads.getMax()),
                        ByGrade.tenths(loads.getAverage() / 2)));
    }

    @Override
    public Optional<Text> summary() {
        var loads =
                teaching.stream()
                        .mapToInt(one -> KeepTeacherLoad.halves(one, school))
                        .summaryStatistics();
        return loads.getCount() == 0
                ? Optional.empty()
                : Optional.of(
                        Text.of(
                                "教师安排方面，任课教师 %d 人，周课时平均 %s 节，最多 %s 节。",
                                "Staff: %d teachers, %s periods a week on average, %s at most.",
                                loads.getCount(),
                                ByGrade.tenths(loads.getAverage() / 2),
                                Words.periods(loads.getMax())));
    }
}
