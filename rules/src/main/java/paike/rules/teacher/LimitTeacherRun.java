package paike.rules.teacher;

import paike.model.Text;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.TeacherDay;
import paike.rules.TeacherDayRule;

/**
 * A teacher gives at most so many periods in a row; noon ends a run, a big break does not.
 *
 * <p>Point: teacher x day. Deviation: periods above {@code most}, over all runs of the day. From:
 * domain notes 3.2 (max run 3).
 *
 * @param most periods in a row
 */
public record LimitTeacherRun(int most) implements TeacherDayRule {

    @Override
    public Text title() {
        return new Text("教师连续上课上限", "Teachers' periods in a row");
    }

    @Override
    public int deviation(Occupancy now, int point) {
        int days = now.school().grid().dayCount();
        int worst = 0;
        for (int week = 0; week < now.school().weekCount(); week++) {
            worst =
                    Math.max(
                            worst, TeacherDay.overrun(now, point / days, week, point % days, most));
        }
        return worst;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var school = now.school();
        int day = point % school.grid().dayCount();
        var teacher = school.teachers().get(point / school.grid().dayCount());
        int weekday = school.grid().weekday(day);
        return new Finding(
                Place.of(teacher).on(weekday),
                Text.of(
                        "%s %s 连上超过 %d 节（多 %d 节）",
                        "%s teaches on %s more than %d periods in a row (%d above)",
                        teacher.name(),
                        Text.weekday(weekday),
                        most,
                        deviation(now, point)),
                now.lessonsOf(teacher, day));
    }
}
