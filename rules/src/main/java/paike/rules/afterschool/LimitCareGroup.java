package paike.rules.afterschool;

import java.util.List;
import paike.model.Text;
import paike.model.school.LessonKind;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.TeachingAssignment;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.StaticRule;

/**
 * A group in homework care is not too large for one teacher.
 *
 * <p>Point: assignment. Deviation: pupils of a care group above {@code mostPupils}. From: S2.4
 * (slot 1 by class; domain notes A1).
 *
 * @param mostPupils in a group
 */
public record LimitCareGroup(int mostPupils) implements StaticRule {

    @Override
    public Text title() {
        return new Text("课后辅导每组人数", "Pupils in a care group");
    }

    @Override
    public int pointCount(School school) {
        return school.assignments().size();
    }

    @Override
    public int deviation(Occupancy now, int point) {
        var assignment = now.school().assignments().get(point);
        return assignment.kind() == LessonKind.CARE
                ? Math.max(0, pupils(assignment) - mostPupils)
                : 0;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var assignment = now.school().assignments().get(point);
        return new Finding(
                Place.of(assignment.firstClass()),
                Text.of(
                        "%s 一组 %d 名学生，最多 %d 名",
                        "%s: a group of %d pupils, at most %d allowed",
                        assignment.title(),
                        pupils(assignment),
                        mostPupils),
                List.of());
    }

    @Override
    public int classOf(int point, School school) {
        var classes = school.assignments().get(point).classes();
        return classes.isEmpty() ? NO_CLASS : classes.getFirst().index();
    }

    private static int pupils(TeachingAssignment assignment) {
        return assignment.classes().stream().mapToInt(SchoolClass::pupilCount).sum();
    }
}
