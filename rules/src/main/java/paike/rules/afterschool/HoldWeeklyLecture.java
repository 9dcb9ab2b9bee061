package paike.rules.afterschool;

import java.util.List;
import paike.model.Text;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.StaticRule;

/**
 * Every class has a lecture on a certain weekday.
 *
 * <p>Point: class. Deviation: 1 if no lecture that day is for its grade. From: S1.1 (Thursday 特色讲座;
 * domain notes A2).
 *
 * @param weekday 1 = Monday
 */
public record HoldWeeklyLecture(int weekday) implements StaticRule {

    @Override
    public Text title() {
        return new Text("每周特色讲座", "Weekly lecture");
    }

    @Override
    public int pointCount(School school) {
        return school.classes().size();
    }

    @Override
    public int deviation(Occupancy now, int point) {
        int grade = now.school().classes().get(point).grade();
        return now.school().facts().lectures().stream()
                        .filter(lecture -> lecture.session().weekday() == weekday)
                        .anyMatch(
                                lecture ->
                                        lecture.grades().isEmpty()
                                                || lecture.grades().contains(grade))
                ? 0
                : 1;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var schoolClass = now.school().classes().get(point);
        return new Finding(
                Place.of(schoolClass).on(weekday),
                Text.of(
                        "%s %s没有讲座",
                        "%s has no lecture on %s", schoolClass.name(), Text.weekday(weekday)),
                List.of());
    }

    @Override
    public int classOf(int point, School school) {
        return point;
    }
}
