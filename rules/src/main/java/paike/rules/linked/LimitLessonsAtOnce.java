package paike.rules.linked;

import java.util.function.IntConsumer;
import paike.model.Text;
import paike.model.school.IntervalKind;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.model.school.WeekType;
import paike.rules.Finding;
import paike.rules.Lessons;
import paike.rules.Occupancy;
import paike.rules.Rule;
import paike.rules.Times;
import paike.rules.Words;

/**
 * At any of certain times at most so many of certain lessons are held at once.
 *
 * <p>Point: time, as each class counts its periods. Deviation: lessons above, in the worse of the
 * two weeks. From: FET, activities max simultaneous in selected time slots.
 *
 * @param lessons which lessons
 * @param times at which times
 * @param most lessons at once
 */
public record LimitLessonsAtOnce(Lessons lessons, Times times, int most) implements Rule {

    @Override
    public Text title() {
        return new Text("同时上课节数上限", "Lessons at once");
    }

    @Override
    public int pointCount(School school) {
        return times.count(school);
    }

    @Override
    public boolean concerns(Lesson lesson, School school) {
        return lessons.include(lesson, school);
    }

    @Override
    public void pointsOf(Lesson lesson, int slot, int room, School school, IntConsumer point) {
        var start = school.grid().slot(slot);
        int period = school.week(lesson).period(slot);
        if (period == 0 || start.kind() != IntervalKind.LESSON) {
            return;
        }
        for (int i = 0; i < lesson.lengthInPeriods(); i++) {
            int number = times.number(start.day(), period + i, school);
            if (number != Times.NONE) {
                point.accept(number);
            }
        }
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return Math.max(0, atOnce(now, point) - most);
    }

    private int atOnce(Occupancy now, int point) {
        var time = times.time(point, now.school());
        int odd = 0;
        int even = 0;
        for (int lesson : lessons.indexes(now.school())) {
            if (TimesUsed.uses(now, lesson, time)) {
                var weeks = now.lesson(lesson).weekType();
                odd += weeks == WeekType.EVEN ? 0 : 1;
                even += weeks == WeekType.ODD ? 0 : 1;
            }
        }
        return Math.max(odd, even);
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var school = now.school();
        var time = times.time(point, school);
        var there = TimesUsed.lessonsAt(lessons, time, now);
        var doubtful = Words.doubtful(now, there);
        return new Finding(
                Words.place(school, doubtful, now.slotOf(doubtful.index()))
                        .at(school.grid().weekday(time.day()), time.period()),
                Text.of(
                        "%s 同时有 %d 节课，最多 %d 节：%s",
                        "%s: %d lessons at once, %d allowed: %s",
                        Linked.time(time, school),
                        atOnce(now, point),
                        most,
                        Words.what(there)),
                there);
    }
}
