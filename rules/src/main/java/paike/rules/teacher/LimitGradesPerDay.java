package paike.rules.teacher;

import java.util.stream.IntStream;
import paike.model.Text;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.TeacherDayRule;

/**
 * A teacher of several grades (跨年级, 跨头) teaches only so many of them on one day.
 *
 * <p>Point: teacher x day. Deviation: grades above {@code most}, in the worse of the two weeks.
 * From: domain notes 3.2 (cross-grade lessons not on one day).
 *
 * @param most grades a day
 */
public record LimitGradesPerDay(int most) implements TeacherDayRule {

    @Override
    public Text title() {
        return new Text("教师每天跨年级上限", "Grades a teacher teaches on one day");
    }

    @Override
    public int deviation(Occupancy now, int point) {
        int days = now.school().grid().dayCount();
        int worst = 0;
        for (int week = 0; week < now.school().weekCount(); week++) {
            int grades = Integer.bitCount(grades(now, point / days, week, point % days));
            worst = Math.max(worst, grades - most);
        }
        return worst;
    }

    /** Bit g = grade g is taught. */
    private static int grades(Occupancy now, int teacher, int week, int day) {
        var school = now.school();
        int grades = 0;
        for (int i = 0; i < now.teachers().lessonCount(teacher, day); i++) {
            var lesson = school.lessons().get(now.teachers().lesson(teacher, day, i));
            if (school.weekCount() == 1 || lesson.weekType().meetsIn(week)) {
                var classes = lesson.classes();
                for (int c = 0; c < classes.size(); c++) {
                    grades |= 1 << classes.get(c).grade();
                }
            }
        }
        return grades;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var school = now.school();
        int day = point % school.grid().dayCount();
        var teacher = school.teachers().get(point / school.grid().dayCount());
        int weekday = school.grid().weekday(day);
        int grades =
                IntStream.range(0, school.weekCount())
                        .map(week -> grades(now, teacher.index(), week, day))
                        .reduce(0, (a, b) -> Integer.bitCount(b) > Integer.bitCount(a) ? b : a);
        return new Finding(
                Place.of(teacher).on(weekday),
                Text.of(
                        "%s %s 要上 %d 个年级的课（%s 年级），最多 %d 个",
                        "%s on %s teaches %d grades (%s), at most %d allowed",
                        teacher.name(),
                        Text.weekday(weekday),
                        Integer.bitCount(grades),
                        Text.join(
                                IntStream.range(0, Integer.SIZE)
                                        .filter(grade -> (grades & 1 << grade) != 0)
                                        .mapToObj(grade -> Text.same(String.valueOf(grade)))
                                        .toList()),
                        most),
                now.lessonsOf(teacher, day));
    }
}
