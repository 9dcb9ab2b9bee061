package paike.app.dated;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import paike.model.dated.Change;
import paike.model.dated.LessonChange;
import paike.model.school.Teacher;
import paike.model.school.TeachingAssignment;

/**
 * What everybody gave for others in a month, and what others gave for them (代课统计).
 *
 * @param lines one per teacher concerned, most given first
 * @param details one per lesson, in order of time
 */
public record CoverCount(YearMonth month, List<Line> lines, List<Detail> details) {

    /**
     * @param given periods given for others
     * @param taken periods that others gave
     */
    public record Line(Teacher teacher, int given, int taken) {
        public int sum() {
            return given - taken;
        }
    }

    /** A lesson that was not given by those planned. */
    public record Detail(Change change, LessonChange lesson) {}

    public static CoverCount of(DatedPlan plan, YearMonth month) {
        Map<Teacher, int[]> counts = new LinkedHashMap<>();
        var details = new ArrayList<Detail>();
        for (var change : plan.log().inForce()) {
            if (!change.kind().isSubstitution()) {
                continue;
            }
            for (var lesson : change.lessons()) {
                var was = lesson.was();
                var is = lesson.is();
                if (was == null || is == null || !YearMonth.from(was.date()).equals(month)) {
                    continue;
                }
                int periods = periods(plan, lesson.assignment());
                details.add(new Detail(change, lesson));
                is.teachers().stream()
                        .filter(teacher -> !was.teachers().contains(teacher))
                        .forEach(teacher -> of(counts, teacher)[0] += periods);
                was.teachers().stream()
                        .filter(teacher -> !is.teachers().contains(teacher))
                        .forEach(teacher -> of(counts, teacher)[1] += periods);
            }
        }
        details.sort(
                Comparator.comparing(
                                (Detail one) -> Objects.requireNonNull(one.lesson().was()).date())
                        .thenComparing(one -> Objects.requireNonNull(one.lesson().was()).start()));
        var lines =
                counts.entrySet().stream()
                        .map(one -> new Line(one.getKey(), one.getValue()[0], one.getValue()[1]))
                        .sorted(
                                Comparator.comparingInt((Line line) -> -line.given())
                                        .thenComparingInt(Line::taken))
                        .toList();
        return new CoverCount(month, lines, details);
    }

    private static int[] of(Map<Teacher, int[]> counts, Teacher teacher) {
        return counts.computeIfAbsent(teacher, first -> new int[2]);
    }

    private static int periods(DatedPlan plan, TeachingAssignment assignment) {
        return plan.school().lessons(assignment).stream()
                .mapToInt(lesson -> lesson.lengthInPeriods())
                .max()
                .orElse(1);
    }
}
