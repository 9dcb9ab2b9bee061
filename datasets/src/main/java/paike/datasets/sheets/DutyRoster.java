package paike.datasets.sheets;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.model.school.Lesson;
import paike.model.school.LessonKind;
import paike.model.school.SchoolClass;
import paike.model.school.TeachingAssignment;

/**
 * Who is on care duty after school: a row for every group of pupils and care, a column for every
 * weekday that has care.
 */
public record DutyRoster(List<Integer> weekdays, List<Row> rows) {
    public static final Text TITLE = new Text("值班表", "Duty roster");

    private static final Text NOBODY = new Text("△ 未安排", "△ nobody");

    /**
     * @param care name of the care, such as 作业辅导
     * @param classes cared for together
     * @param cells who is there: [weekday]; empty where the group has no care
     */
    public record Row(String care, String classes, List<Text> cells) {}

    public static DutyRoster of(Plan plan) {
        var care =
                plan.school().lessons().stream()
                        .filter(lesson -> lesson.kind() == LessonKind.CARE)
                        .collect(Collectors.groupingBy(lesson -> lesson.assignment().index()));
        var placed =
                Happening.of(plan).stream()
                        .filter(happening -> happening.kind() == Happening.Kind.CARE)
                        .toList();
        var weekdays = new TreeSet<Integer>();
        placed.forEach(happening -> weekdays.add(happening.weekday()));
        care.values().stream().flatMap(List::stream).forEach(one -> weekdays.add(weekday(one)));
        weekdays.remove(0);
        var rows = new ArrayList<Row>();
        for (int index : new TreeSet<>(care.keySet())) {
            var lessons = requireNonNull(care.get(index));
            var assignment = lessons.getFirst().assignment();
            rows.add(
                    new Row(
                            assignment.subject().name(),
                            classes(assignment),
                            weekdays.stream().map(day -> cell(placed, lessons, day)).toList()));
        }
        return new DutyRoster(List.copyOf(weekdays), List.copyOf(rows));
    }

    private static String classes(TeachingAssignment assignment) {
        return assignment.classes().stream()
                .map(SchoolClass::name)
                .collect(Collectors.joining("+"));
    }

    /** Names at their time, one line each; where a lesson lacks a time or a teacher, that. */
    private static Text cell(List<Happening> placed, List<Lesson> lessons, int weekday) {
        var there =
                placed.stream()
                        .filter(happening -> happening.weekday() == weekday)
                        .filter(happening -> isOneOf(lessons, happening))
                        .map(happening -> words(happening.people()))
                        .toList();
        boolean isAsked = lessons.stream().anyMatch(lesson -> weekday(lesson) == weekday);
        var shown = there.isEmpty() && isAsked ? List.of(NOBODY) : there;
        return Text.join(shown);
    }

    /** A placed lesson is a variant: the same index, with its teacher. */
    private static boolean isOneOf(List<Lesson> lessons, Happening happening) {
        var shown = happening.lesson();
        return shown != null && lessons.stream().anyMatch(one -> one.index() == shown.index());
    }

    private static Text words(String people) {
        return people.isEmpty() ? NOBODY : Text.same(people);
    }

    private static int weekday(Lesson lesson) {
        var fixed = lesson.fixed();
        return fixed == null ? 0 : fixed.weekday();
    }
}
