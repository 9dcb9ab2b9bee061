package paike.rules;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import paike.model.Text;
import paike.model.school.LessonKind;

/**
 * A figure by which plans are compared; says nothing about right or wrong.
 *
 * @param id name in files, such as {@code teacherGaps}
 * @param moreIsBetter which of two plans is better by it
 */
public record Measure(String id, Text title, double value, boolean moreIsBetter) {
    private static final Subjects CORE = Subjects.of("core");

    private record Definition(
            String id, Text title, boolean moreIsBetter, ToDoubleFunction<Occupancy> count) {}

    private static final List<Definition> ALL =
            List.of(
                    new Definition(
                            "placedPeriods",
                            new Text("已排课时", "placed periods"),
                            true,
                            now -> placed(now, true)),
                    new Definition(
                            "unplacedLessons",
                            new Text("未排课次", "unplaced lessons"),
                            false,
                            now -> placed(now, false)),
                    new Definition(
                            "teacherGaps",
                            new Text("教师空堂（节/周）", "teachers' gaps (periods a week)"),
                            false,
                            Measure::teacherGaps),
                    new Definition(
                            "coreMorningPercent",
                            new Text("主科在上午（%）", "core lessons in the morning (%)"),
                            true,
                            Measure::coreMorningPercent),
                    new Definition(
                            "longestTeacherDay",
                            new Text("教师单日最多课时", "most periods of a teacher in a day"),
                            false,
                            Measure::longestTeacherDay),
                    new Definition(
                            "teacherDays",
                            new Text("教师上课天数合计", "teaching days of all teachers"),
                            false,
                            Measure::teacherDays),
                    new Definition(
                            "dutiesMost",
                            new Text("课后服务最多（次/周）", "most duties after school (a week)"),
                            false,
                            now -> duties(now).max().orElse(0)),
                    new Definition(
                            "dutySpread",
                            new Text("课后服务最多与最少之差", "most less fewest duties after school"),
                            false,
                            now -> duties(now).max().orElse(0) - duties(now).min().orElse(0)));

    /** All measures of a timetable, in a fixed order. */
    public static List<Measure> all(Occupancy now) {
        return ALL.stream()
                .map(
                        measure ->
                                new Measure(
                                        measure.id,
                                        measure.title,
                                        measure.count.applyAsDouble(now),
                                        measure.moreIsBetter))
                .toList();
    }

    /** Periods that are placed, or lessons that are not. */
    private static double placed(Occupancy now, boolean placed) {
        return now.school().lessons().stream()
                .filter(lesson -> now.isPlaced(lesson.index()) == placed)
                .mapToInt(lesson -> placed ? lesson.lengthInPeriods() : 1)
                .sum();
    }

    private static double coreMorningPercent(Occupancy now) {
        int morning = 0;
        int all = 0;
        for (var lesson : now.school().lessons()) {
            if (now.isPlaced(lesson.index())
                    && lesson.kind() == LessonKind.LESSON
                    && CORE.includes(lesson.subject())) {
                all += lesson.lengthInPeriods();
                morning +=
                        now.school().week(lesson).isMorning(now.slotOf(lesson.index()))
                                ? lesson.lengthInPeriods()
                                : 0;
            }
        }
        return all == 0 ? 100 : Math.round(1000.0 * morning / all) / 10.0;
    }

    private static double teacherGaps(Occupancy now) {
        return sumOfTeacherDays(
                now, (teacher, week, day) -> TeacherDay.gaps(now, teacher, week, day));
    }

    private static double teacherDays(Occupancy now) {
        return sumOfTeacherDays(
                now,
                (teacher, week, day) -> now.teachers().busyMask(teacher, week, day) == 0 ? 0 : 1);
    }

    /** Of each of the staff who can have duties. */
    private static IntStream duties(Occupancy now) {
        return Duties.staff(now.school()).stream()
                .mapToInt(teacher -> Duties.count(now, teacher.index()));
    }

    private static double longestTeacherDay(Occupancy now) {
        int longest = 0;
        for (int teacher = 0; teacher < now.school().teachers().size(); teacher++) {
            for (int week = 0; week < now.school().weekCount(); week++) {
                for (int day = 0; day < now.school().grid().dayCount(); day++) {
                    longest = Math.max(longest, now.teachers().periods(teacher, week, day));
                }
            }
        }
        return longest;
    }

    @FunctionalInterface
    private interface TeacherDayCount {
        int count(int teacher, int week, int day);
    }

    /** Per week, so the mean of odd and even weeks. */
    private static double sumOfTeacherDays(Occupancy now, TeacherDayCount count) {
        int sum = 0;
        for (int teacher = 0; teacher < now.school().teachers().size(); teacher++) {
            for (int week = 0; week < now.school().weekCount(); week++) {
                for (int day = 0; day < now.school().grid().dayCount(); day++) {
                    sum += count.count(teacher, week, day);
                }
            }
        }
        return (double) sum / now.school().weekCount();
    }
}
