package paike.rules;

import java.util.Arrays;
import paike.model.school.Lesson;
import paike.model.school.School;

/**
 * A figure of each day of teachers or classes, worked out when asked for and known until a lesson
 * of that day comes or goes.
 */
final class DayFigures implements Count {
    private static final int UNKNOWN = -1;

    private final DayFigure figure;
    private final Whose whose;
    private final int weeks;
    private final int days;

    /** What is known: [index][day][week]. */
    private final int[] known;

    DayFigures(DayFigure figure, Whose whose, School school) {
        this.figure = figure;
        this.whose = whose;
        this.weeks = school.weekCount();
        this.days = school.grid().dayCount();
        this.known = new int[whose.count(school) * days * weeks];
        Arrays.fill(known, UNKNOWN);
    }

    boolean isOf(DayFigure figure, Whose whose) {
        return this.figure.equals(figure) && this.whose == whose;
    }

    int at(Occupancy now, int index, int week, int day) {
        int at = (index * days + day) * weeks + week;
        if (known[at] == UNKNOWN) {
            known[at] = figure.of(now, whose, index, week, day);
        }
        return known[at];
    }

    @Override
    public void count(Lesson lesson, int room, int day, long atoms, int sign) {
        int count = whose.count(lesson);
        for (int i = 0; i < count; i++) {
            int at = (whose.one(lesson, i) * days + day) * weeks;
            Arrays.fill(known, at, at + weeks, UNKNOWN);
        }
    }
}
