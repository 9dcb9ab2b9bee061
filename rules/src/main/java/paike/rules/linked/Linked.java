package paike.rules.linked;

import java.util.List;
import java.util.stream.IntStream;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.Occupancy;
import paike.rules.Times;
import paike.rules.Words;

/** How these rules name lessons and times. */
final class Linked {
    private static final int NAMED = 4;

    private Linked() {}

    /** Such as "一(1)班 语文（周二第3节）". */
    static Text withTime(Occupancy now, Lesson lesson) {
        return Text.of(
                "%s（%s）",
                "%s (%s)",
                Words.what(lesson),
                Words.when(now.school(), lesson, now.slotOf(lesson.index())));
    }

    /** All of them, or the first few and how many there are. */
    static Text withTimes(Occupancy now, List<Lesson> lessons) {
        var named =
                Text.join(lessons.stream().limit(NAMED).map(one -> withTime(now, one)).toList());
        return lessons.size() <= NAMED
                ? named
                : Text.of("%s等 %d 节课", "%s and others, %d lessons", named, lessons.size());
    }

    /** All of them, or the first few and how many there are. */
    static Text times(Times times, School school) {
        var named =
                Text.join(
                        IntStream.range(0, times.count(school))
                                .limit(NAMED)
                                .mapToObj(number -> time(times.time(number, school), school))
                                .toList());
        return times.count(school) <= NAMED
                ? named
                : Text.of("%s等 %d 个节次", "%s and others, %d periods", named, times.count(school));
    }

    /** Such as "周二第3节". */
    static Text time(Times.Time time, School school) {
        return Text.of(
                "%s第%d节",
                "%s period %d", Text.weekday(school.grid().weekday(time.day())), time.period());
    }
}
