package paike.rules;

import java.util.List;
import paike.model.school.IntervalKind;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.model.school.Slot;
import paike.model.school.TimePattern;

/** How much of a lesson lies in given times, such as those at which a teacher is away. */
public final class TimesTouched {
    private TimesTouched() {}

    /** Periods of the lesson that touch one of the times. */
    public static int periods(List<TimePattern> times, Lesson lesson, int slot, School school) {
        if (times.isEmpty()) {
            return 0;
        }
        int periods = 0;
        for (var part : school.span(lesson, slot)) {
            int period = school.week(lesson).period(part.index());
            int number = part.kind() == IntervalKind.LESSON ? period : 0;
            if (touchesAny(times, part, number)) {
                periods++;
            }
        }
        return periods;
    }

    private static boolean touchesAny(List<TimePattern> times, Slot part, int number) {
        for (int i = 0; i < times.size(); i++) {
            if (times.get(i).touches(part.weekday(), number, part.start(), part.end())) {
                return true;
            }
        }
        return false;
    }
}
