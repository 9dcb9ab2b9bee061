package paike.rules.bell;

import java.util.List;
import java.util.stream.IntStream;
import paike.model.Text;
import paike.model.school.BellInterval;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.StaticRule;

/**
 * A class is taught so many minutes a week, however long a lesson is: periods x length of a lesson.
 *
 * <p>Point: grade. Deviation: minutes too many or too few in the class that is furthest off.
 * Periods are those of the course plan; the length is that of the lesson periods of the bell
 * schedule, their mean if they differ. From: 义务教育课程方案 2022 "周总时长不变" (domain notes 2.1).
 *
 * @param minutes a week, such as 1040 (26 x 40), 1200 (30 x 40), 1530 (34 x 45)
 */
public record KeepWeeklyMinutes(int minutes) implements StaticRule {

    @Override
    public Text title() {
        return new Text("每周教学时间", "Weekly teaching minutes");
    }

    @Override
    public int pointCount(School school) {
        return school.grades().size();
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return classes(now.school(), point).stream()
                .mapToInt(schoolClass -> off(now.school(), schoolClass))
                .max()
                .orElse(0);
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var school = now.school();
        int worst = deviation(now, point);
        var furthest =
                classes(school, point).stream()
                        .filter(schoolClass -> off(school, schoolClass) == worst)
                        .findFirst()
                        .orElseThrow();
        int halves = halves(school, furthest);
        return new Finding(
                Place.ofGrade(furthest.grade()),
                Text.of(
                        "%s 每周 %s 节，共 %d 分钟，应为 %d 分钟",
                        "%s has %s periods a week, %d minutes, %d expected",
                        furthest.name(),
                        halves % 2 == 0 ? String.valueOf(halves / 2) : halves / 2 + ".5",
                        taught(school, furthest),
                        minutes),
                List.of());
    }

    @Override
    public int classOf(int point, School school) {
        return classes(school, point).getFirst().index();
    }

    private static List<SchoolClass> classes(School school, int point) {
        int grade = List.copyOf(school.grades()).get(point);
        return school.classes().stream().filter(one -> one.grade() == grade).toList();
    }

    private int off(School school, SchoolClass schoolClass) {
        return Math.abs(taught(school, schoolClass) - minutes);
    }

    private static int halves(School school, SchoolClass schoolClass) {
        return IntStream.range(0, school.subjects().size())
                .map(subject -> school.plannedHalves(schoolClass.index(), subject))
                .sum();
    }

    /** Minutes of lessons a week by the course plan. */
    public static int taught(School school, SchoolClass schoolClass) {
        var week = school.week(schoolClass);
        double length =
                IntStream.range(0, school.grid().dayCount())
                        .boxed()
                        .flatMap(day -> BellTimes.lessons(week.bell(day)).stream())
                        .mapToInt(BellInterval::lengthInMinutes)
                        .average()
                        .orElse(0);
        return (int) Math.round(halves(school, schoolClass) * length / 2);
    }
}
