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
 * Certain lessons use at least so many of certain times; lessons at the same time use it once.
 *
 * <p>Point: all of them. Deviation: times lacking, less the periods of those lessons still to come.
 * From: FET, activities occupy min time slots from selection.
 *
 * @param lessons which lessons
 * @param times of which times
 * @param least times used
 */
public record HoldTimesUsed(Lessons lessons, Times times, int least) implements Rule {

    @Override
    public Text title() {
        return new Text("占用节次下限", "Least number of times used");
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
        int lacking = least - TimesUsed.count(lessons, times, now);
        return lacking <= 0 ? 0 : Math.max(0, lacking - periodsToCome(now));
    }

    private int periodsToCome(Occupancy now) {
        int periods = 0;
        for (int lesson : lessons.indexes(now.school())) {
            periods += now.isToCome(lesson) ? now.lesson(lesson).lengthInPeriods() : 0;
        }
        return periods;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        return TimesUsed.explain(
                lessons,
                times,
                now,
                Text.of(
                        "占用 %d 个节次，至少 %d 个",
                        "%d times are used, at least %d expected",
                        TimesUsed.count(lessons, times, now),
                        least));
    }
}
