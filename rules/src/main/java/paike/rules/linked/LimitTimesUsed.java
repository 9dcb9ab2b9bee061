package paike.rules.linked;

import java.util.function.IntConsumer;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.Lessons;
import paike.rules.Occupancy;
import paike.rules.Rule;
import paike.rules.Times;

/**
 * Certain lessons use at most so many of certain times, so that the others stay free of them;
 * lessons at the same time use it once.
 *
 * <p>Point: all of them. Deviation: times used above. From: FET, activities occupy max time slots
 * from selection.
 *
 * @param lessons which lessons
 * @param times of which times
 * @param most times used
 */
public record LimitTimesUsed(Lessons lessons, Times times, int most) implements Rule {

    @Override
    public Text title() {
        return new Text("占用节次上限", "Limited number of times used");
    }

    @Override
    public int pointCount(School school) {
        return 1;
    }

    @Override
    public boolean concerns(Lesson lesson, School school) {
        return lessons.include(lesson, school);
    }

    @Override
    public void pointsOf(Lesson lesson, int slot, int room, School school, IntConsumer point) {
        point.accept(0);
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return Math.max(0, TimesUsed.count(lessons, times, now) - most);
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        return TimesUsed.explain(
                lessons,
                times,
                now,
                Text.of(
                        "占用 %d 个节次，最多 %d 个",
                        "%d times are used, %d allowed",
                        TimesUsed.count(lessons, times, now),
                        most));
    }
}
