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
 * Duties after school are fairly shared among the staff who can have any.
 *
 * <p>Point: teacher. Deviation: duties above the even share, rounded up, and above {@code allowed}
 * more. From: domain notes A8, 3.2 (load balance).
 *
 * @param allowed duties above the even share that are still fair
 */
public record ShareAfterSchoolDuties(int allowed) implements TeacherRule {

    @Override
    public Text title() {
        return new Text("课后服务分配均衡", "After-school duties shared fairly");
    }

    @Override
    public boolean concerns(Lesson lesson, School school) {
        return Duties.isDuty(lesson);
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return Math.max(0, Duties.count(now, point) - now.evenDuties() - allowed);
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var teacher = now.school().teachers().get(point);
        return new Finding(
                Place.of(teacher),
                Text.of(
                        "%s 每周课后服务 %d 次，平均每人 %d 次",
                        "%s has %d duties after school a week, an even share is %d",
                        teacher.name(),
                        Duties.count(now, point),
                        now.evenDuties()),
                Duties.lessons(now, point));
    }
}
