package paike.rules.linked;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import paike.model.Text;
import paike.model.school.IntervalKind;
import paike.model.school.Lesson;
import paike.rules.Finding;
import paike.rules.Lessons;
import paike.rules.Occupancy;
import paike.rules.Order;
import paike.rules.Place;
import paike.rules.Times;
import paike.rules.Words;

/** Which of some times are used by some lessons, however many are there at once. */
final class TimesUsed {
    private TimesUsed() {}

    static int count(Lessons lessons, Times times, Occupancy now) {
        int used = 0;
        for (int first = 0; first < times.count(now.school()); first += Long.SIZE) {
            long bits = 0;
            for (int lesson : lessons.indexes(now.school())) {
                bits |= bits(now, lesson, times, first);
            }
            used += Long.bitCount(bits);
        }
        return used;
    }

    /** Whether a lesson uses a time. */
    static boolean uses(Occupancy now, int lesson, Times.Time time) {
        int slot = now.slotOf(lesson);
        if (slot == Occupancy.NONE || Order.day(slot, now.school()) != time.day()) {
            return false;
        }
        int after = time.period() - period(now, lesson, slot);
        return after >= 0 && after < now.lesson(lesson).lengthInPeriods();
    }

    /** Bit i = it uses the time with the number first + i. */
    private static long bits(Occupancy now, int lesson, Times times, int first) {
        int slot = now.slotOf(lesson);
        if (slot == Occupancy.NONE) {
            return 0;
        }
        int day = Order.day(slot, now.school());
        int period = period(now, lesson, slot);
        long bits = 0;
        for (int i = 0; i < now.lesson(lesson).lengthInPeriods(); i++) {
            int number = times.number(day, period + i, now.school()) - first;
            bits |= number >= 0 && number < Long.SIZE ? 1L << number : 0;
        }
        return bits;
    }

    /** The lesson period in which it begins; far from all where it is in none. */
    private static int period(Occupancy now, int lesson, int slot) {
        var school = now.school();
        int period = school.week(now.lesson(lesson)).period(slot);
        boolean isPeriod = period > 0 && school.grid().slot(slot).kind() == IntervalKind.LESSON;
        return isPeriod ? period : Integer.MAX_VALUE / 2;
    }

    /**
     * A finding about all the lessons there.
     *
     * @param wrong how many there are; the times follow
     */
    static Finding explain(Lessons lessons, Times times, Occupancy now, Text wrong) {
        var school = now.school();
        var used =
                IntStream.range(0, times.count(school))
                        .mapToObj(number -> times.time(number, school))
                        .filter(time -> !lessonsAt(lessons, time, now).isEmpty())
                        .toList();
        var there =
                used.stream()
                        .flatMap(time -> lessonsAt(lessons, time, now).stream())
                        .distinct()
                        .toList();
        return new Finding(
                place(there, now),
                Text.of(
                        "%s：%s",
                        "%s: %s",
                        wrong,
                        used.isEmpty()
                                ? new Text("无", "none")
                                : Text.join(
                                        used.stream()
                                                .map(time -> Linked.time(time, school))
                                                .toList())),
                there);
    }

    static List<Lesson> lessonsAt(Lessons lessons, Times.Time time, Occupancy now) {
        var there = new ArrayList<Lesson>();
        for (int lesson : lessons.indexes(now.school())) {
            if (uses(now, lesson, time)) {
                there.add(now.lesson(lesson));
            }
        }
        return there;
    }

    private static Place place(List<Lesson> lessons, Occupancy now) {
        if (lessons.isEmpty()) {
            return Place.NOWHERE;
        }
        var doubtful = Words.doubtful(now, lessons);
        return Words.place(now.school(), doubtful, now.slotOf(doubtful.index()));
    }
}
