package paike.app.report.evidence;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import paike.app.document.BarChart;
import paike.app.document.BarChart.Bar;
import paike.app.document.Cell;
import paike.app.document.Piece;
import paike.datasets.sheets.IntervalNames;
import paike.model.Text;
import paike.model.school.IntervalKind;
import paike.rules.Rule;
import paike.rules.RulebookEntry;
import paike.rules.bell.LimitLessonAndStudyMinutes;
import paike.rules.bell.LimitOnSiteSpan;
import paike.rules.bell.LimitOrganisedMinutes;
import paike.rules.bell.PupilDay;

/** The day by the bell: first lesson, breaks, noon, dismissal, and how long it all takes. */
final class DayEvidence implements Evidence {
    private static final int HOUR = 60;

    private final Inspected inspected;
    private final List<PupilDay> days;

    DayEvidence(Inspected inspected) {
        this.inspected = inspected;
        this.days = PupilDay.of(inspected.school());
    }

    @Override
    public List<Piece> figures() {
        if (days.isEmpty()) {
            return List.of();
        }
        return List.of(
                Piece.Words.caption(new Text("各年级作息时间要点", "The day of each grade, by the bell")),
                times(),
                Piece.Words.caption(
                        new Text(
                                "学生每天在校时间的三种口径（分钟）与限值",
                                "A pupil's day by three measures (minutes) against their limits")),
                lengths(),
                Piece.Words.hint(
                        new Text(
                                "在校时间：到校至离校，含用餐、午休和课间，不含晚自习。集体教育活动：按规则所列时段合计。上课和自习：课堂教学与自习合计。",
                                "On site: from arrival to leaving, with meals, rest and breaks,"
                                        + " evening study aside. Organised: the kinds of interval that"
                                        + " the rule lists. Lessons and study: lessons and self-study"
                                        + " together.")),
                new Piece.Picture(chart()));
    }

    private Piece times() {
        var head =
                List.of(
                        new Text("年级", "Grade"),
                        new Text("星期", "Days"),
                        new Text("到校", "Arrival"),
                        new Text("第一节", "First lesson"),
                        new Text("末节结束", "Last lesson ends"),
                        new Text("离校", "Leaving"),
                        new Text("每节（分）", "Lesson (min)"),
                        new Text("课间（分）", "Breaks (min)"),
                        new Text("午间（分）", "Noon (min)"),
                        new Text("眼保健操", "Eye exercises"));
        var rows = new LinkedHashMap<List<Cell>, List<Integer>>();
        for (var day : days) {
            add(
                    rows,
                    day.grade(),
                    List.of(
                            Cell.of(day.weekdays()),
                            Cell.of(day.arriving().toString()),
                            Cell.of(day.firstLesson().map(LocalTime::toString).orElse("–")),
                            Cell.of(day.lessonsOver().map(LocalTime::toString).orElse("–")),
                            Cell.of(day.leaving().toString()),
                            Cell.of(range(day.lessonLengths())),
                            Cell.of(range(day.breaks())),
                            Cell.of(day.noon().map(String::valueOf).orElse("–")),
                            Cell.of(times(day.lengths(IntervalKind.EYE_EXERCISE)))));
        }
        return new Piece.Table(List.of(15, 15, 9, 9, 9, 9, 8, 8, 8, 10), head, named(rows));
    }

    private static void add(Map<List<Cell>, List<Integer>> rows, int grade, List<Cell> cells) {
        rows.computeIfAbsent(cells, same -> new ArrayList<>()).add(grade);
    }

    /** Grades that have all in common share a row. */
    private static List<List<Cell>> named(Map<List<Cell>, List<Integer>> rows) {
        var named = new ArrayList<List<Cell>>();
        rows.forEach(
                (cells, grades) -> {
                    var row = new ArrayList<Cell>();
                    row.add(Cell.of(ByGrade.grades(grades)));
                    row.addAll(cells);
                    named.add(row);
                });
        return named;
    }

    private static String range(List<Integer> numbers) {
        return ByGrade.range(numbers.stream().mapToInt(Integer::intValue));
    }

    /** Such as "2 × 5". */
    static String times(List<Integer> lengths) {
        return lengths.isEmpty() ? "–" : lengths.size() + " × " + range(lengths);
    }

    private Piece lengths() {
        var rows = new LinkedHashMap<List<Cell>, List<Integer>>();
        for (var day : days) {
            add(
                    rows,
                    day.grade(),
                    List.of(
                            Cell.of(day.weekdays()),
                            measured(day.onSite(), onSite(day)),
                            measured(day.organised(counted(day)), organised(day)),
                            measured(day.lessons() + day.study(), study(day)),
                            Cell.of(day.lessons()),
                            Cell.of(day.study())));
        }
        return new Piece.Table(
                List.of(12, 18, 18, 18, 18, 8, 8),
                List.of(
                        new Text("年级", "Grade"),
                        new Text("星期", "Days"),
                        new Text("在校时间", "On site"),
                        new Text("集体教育活动", "Organised"),
                        new Text("上课和自习", "Lessons and study"),
                        new Text("上课", "Lessons"),
                        new Text("自习", "Study")),
                named(rows));
    }

    private static Cell measured(int minutes, OptionalInt most) {
        String clock = "%d (%d:%02d)".formatted(minutes, minutes / HOUR, minutes % HOUR);
        return most.isEmpty()
                ? Cell.of(clock)
                : Cell.marked(
                        Text.of("%s\n限 %d", "%s\nat most %d", clock, most.getAsInt()),
                        minutes > most.getAsInt());
    }

    private OptionalInt onSite(PupilDay day) {
        return least(day, LimitOnSiteSpan.class, LimitOnSiteSpan::mostMinutes);
    }

    private OptionalInt organised(PupilDay day) {
        return least(day, LimitOrganisedMinutes.class, LimitOrganisedMinutes::mostMinutes);
    }

    private OptionalInt study(PupilDay day) {
        return least(
                day, LimitLessonAndStudyMinutes.class, LimitLessonAndStudyMinutes::mostMinutes);
    }

    /** The least that any rule allows the grade. */
    private <T extends Rule> OptionalInt least(PupilDay day, Class<T> kind, ToIntFunction<T> most) {
        return inspected.rules(kind, day.grade()).mapToInt(most).min();
    }

    /** The strictest rule on organised time, which says what counts. */
    private LimitOrganisedMinutes counted(PupilDay day) {
        return inspected
                .rules(LimitOrganisedMinutes.class, day.grade())
                .min(Comparator.comparingInt(LimitOrganisedMinutes::mostMinutes))
                .orElseGet(() -> new LimitOrganisedMinutes(0, LimitOrganisedMinutes.USUAL));
    }

    private BarChart chart() {
        var groups = new ArrayList<BarChart.Group>();
        for (int grade : inspected.school().grades()) {
            days.stream()
                    .filter(day -> day.grade() == grade)
                    .max(Comparator.comparingInt(PupilDay::onSite))
                    .ifPresent(day -> groups.add(group(day)));
        }
        return new BarChart(
                new Text(
                        "每天时间与限值（小时；各年级取在校最长的一天）",
                        "Hours a day against the limits (the longest day of each grade)"),
                new Text("小时", "h"),
                List.of(
                        new Text("在校时间", "On site"),
                        new Text("集体教育活动", "Organised"),
                        new Text("上课和自习", "Lessons and study")),
                false,
                groups);
    }

    private BarChart.Group group(PupilDay day) {
        return new BarChart.Group(
                IntervalNames.grade(day.grade()),
                List.of(
                        hours(day.onSite(), onSite(day)),
                        hours(day.organised(counted(day)), organised(day)),
                        hours(day.lessons() + day.study(), study(day))));
    }

    private static Bar hours(int minutes, OptionalInt most) {
        double hours = Math.round(10.0 * minutes / HOUR) / 10.0;
        return most.isEmpty()
                ? Bar.of(hours)
                : new Bar(hours, most.getAsInt() / (double) HOUR, minutes > most.getAsInt());
    }

    @Override
    public Optional<Text> actual(RulebookEntry entry) {
        return new DayActuals(inspected, days).of(entry);
    }

    private Stream<PupilDay> days(int grade) {
        return days.stream().filter(day -> day.grade() == grade);
    }

    @Override
    public Optional<Text> summary() {
        var first =
                days.stream()
                        .flatMap(day -> day.firstLesson().stream())
                        .min(Comparator.naturalOrder());
        if (first.isEmpty()) {
            return Optional.empty();
        }
        var grades = List.copyOf(inspected.school().grades());
        return Optional.of(
                Text.of(
                        "作息安排方面，上午第一节课最早 %s 开始，学生最晚 %s 离校（不含晚自习）；" + "学生每天上课和自习时间：%s。",
                        "The day: the first lesson begins at %s at the earliest, pupils leave at %s"
                                + " at the latest (evening study aside); lessons and self-study a day:"
                                + " %s.",
                        first.get(),
                        days.stream().map(PupilDay::leaving).max(Comparator.naturalOrder()).get(),
                        ByGrade.words(
                                grades,
                                grade ->
                                        Text.of(
                                                "%s 分钟",
                                                "%s min",
                                                ByGrade.range(
                                                        days(grade)
                                                                .mapToInt(
                                                                        day ->
                                                                                day.lessons()
                                                                                        + day
                                                                                                .study()))))));
    }
}
