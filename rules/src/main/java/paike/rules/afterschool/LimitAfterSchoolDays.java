package paike.rules.afterschool;

import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.Duties;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.TeacherRule;

/**
 * Nobody stays for duties on more than so many days a week.
 *
 * <p>Point: teacher. Deviation: days above {@code most}. XHSTT: ClusterBusyTimes. From: domain
 * notes A8 (staff is limited), 3.2 (max days per week).
 *
 * @param most days a week
 */
public record LimitAfterSchoolDays(int most) implements TeacherRule {

    @Override
    public Text title() {
        return new Text("每人每周课后服务天数上限", "Days with after-school duties at most");
    }

    @Override
    public boolean concerns(Lesson lesson, School school) {
        return Duties.isDuty(lesson);
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return Math.max(0, days(now, point) - most);
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var teacher = now.school().teachers().get(point);
        return new Finding(
                Place.of(teacher),
                Text.of(
                        "%s 每周有 %d 天留校服务，最多 %d 天",
                        "%s stays for duties on %d days a week, at most %d allowed",
                        teacher.name(),
                        days(now, point),
                        most),
                Duties.lessons(now, point));
    }

    private static int days(Occupancy now, int teacher) {
        int days = 0;
        for (int day = 0; day < now.school().grid().dayCount(); day++) {
            days += Duties.count(now, teacher, day) > 0 ? 1 : 0;
        }
        return days;
    }
}
