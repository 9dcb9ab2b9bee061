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
 * Nobody has more than so many duties after school a week: care and clubs.
 *
 * <p>Point: teacher. Deviation: duties above {@code most}. XHSTT: LimitWorkload. From: issue of
 * fair after-school service, S2.4 (staff is limited; domain notes A8).
 *
 * @param most duties a week
 */
public record LimitAfterSchoolDuties(int most) implements TeacherRule {

    @Override
    public Text title() {
        return new Text("每人每周课后服务次数上限", "After-school duties a week at most");
    }

    @Override
    public boolean concerns(Lesson lesson, School school) {
        return Duties.isDuty(lesson);
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return Math.max(0, Duties.count(now, point) - most);
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var teacher = now.school().teachers().get(point);
        return new Finding(
                Place.of(teacher),
                Text.of(
                        "%s 每周课后服务 %d 次，最多 %d 次",
                        "%s has %d duties after school a week, at most %d allowed",
                        teacher.name(),
                        Duties.count(now, point),
                        most),
                Duties.lessons(now, point));
    }
}
