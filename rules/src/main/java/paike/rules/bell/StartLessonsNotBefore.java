package paike.rules.bell;

import java.time.LocalTime;
import java.util.List;
import paike.model.Text;
import paike.model.school.BellInterval;
import paike.model.school.IntervalKind;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.StaticRule;

/**
 * The first lesson of a day does not begin before a time, by the bell schedule.
 *
 * <p>Point: class x day. Deviation: minutes too early. From: S3.3 (8:20), S3.6 (8:15), S1.1 (8:00),
 * 教基厅函 〔2021〕11号 (primary 8:20, middle 8:00) (domain notes D1, 2.3).
 *
 * @param time earliest start
 */
public record StartLessonsNotBefore(LocalTime time) implements StaticRule {

    @Override
    public Text title() {
        return new Text("上午第一节不早于", "First lesson not before");
    }

    @Override
    public int pointCount(School school) {
        return school.classes().size() * school.grid().dayCount();
    }

    @Override
    public int deviation(Occupancy now, int point) {
        var start = firstLesson(now.school(), point);
        return start.isBefore(time) ? (time.toSecondOfDay() - start.toSecondOfDay()) / 60 : 0;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var school = now.school();
        var schoolClass = school.classes().get(classOf(point, school));
        int weekday = school.grid().weekday(point % school.grid().dayCount());
        return new Finding(
                Place.of(schoolClass).at(weekday, 1),
                Text.of(
                        "%s %s 第一节 %s 开始，不得早于 %s",
                        "%s begins its first lesson on %s at %s, not allowed before %s",
                        schoolClass.name(),
                        Text.weekday(weekday),
                        firstLesson(school, point),
                        time),
                List.of());
    }

    @Override
    public int classOf(int point, School school) {
        return point / school.grid().dayCount();
    }

    private LocalTime firstLesson(School school, int point) {
        var schoolClass = school.classes().get(classOf(point, school));
        return school.week(schoolClass).bell(point % school.grid().dayCount()).intervals().stream()
                .filter(interval -> interval.kind() == IntervalKind.LESSON)
                .map(BellInterval::start)
                .findFirst()
                .orElse(time);
    }
}
