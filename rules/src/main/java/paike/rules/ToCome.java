package paike.rules;

import paike.model.school.Lesson;
import paike.model.school.School;

/**
 * Periods that teachers, or classes, still wait for; after-school service is none. All 0 in a
 * finished timetable.
 */
final class ToCome implements Count {
    private final Whose whose;
    private final boolean unfinished;

    /** [teacher or class]. */
    private final int[] periods;

    /** No lesson is placed. */
    ToCome(Whose whose, School school, boolean unfinished) {
        this.whose = whose;
        this.unfinished = unfinished;
        this.periods = new int[whose.count(school)];
        for (var lesson : school.lessons()) {
            add(lesson, 1);
        }
    }

    int periods(int index) {
        return periods[index];
    }

    @Override
    public void count(Lesson lesson, int room, int day, long atoms, int sign) {
        add(lesson, -sign);
    }

    private void add(Lesson lesson, int sign) {
        if (!unfinished || lesson.kind().isAfterSchool()) {
            return;
        }
        int count = whose.count(lesson);
        for (int i = 0; i < count; i++) {
            periods[whose.one(lesson, i)] += sign * lesson.lengthInPeriods();
        }
    }
}
