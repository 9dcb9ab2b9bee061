package paike.rules.week;

import java.util.ArrayList;
import java.util.function.IntConsumer;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Whose;
import paike.rules.WhoseDayRule;

/**
 * Between the last lesson of a day and the first of the next, a teacher, or a class, has at least
 * so many free periods: who teaches the last one does not teach the first one next morning.
 *
 * <p>Point: (teacher or class) x day, for the night that follows; a night before a day off is none.
 * Deviation: free periods lacking, in the worse of the two weeks. From: FET, constraints
 * TeacherMinRestingHours and StudentsMinRestingHours.
 *
 * @param whose whose days are looked at
 * @param least free periods of both days together
 * @param circular whether the first day of a week follows the last of the week before
 */
public record HoldRestingPeriods(Whose whose, int least, boolean circular) implements WhoseDayRule {
    private static final int NO_DAY = -1;

    @Override
    public Text title() {
        return new Text("两天之间的休息节数", "Rest between two days");
    }

    /** The nights before and after the day of the lesson. */
    @Override
    public void pointsOf(Lesson lesson, int slot, int room, School school, IntConsumer point) {
        int days = school.grid().dayCount();
        int day = school.grid().slot(slot).day();
        int before = day > 0 ? day - 1 : days - 1;
        whose.of(
                lesson,
                index -> {
                    point.accept(index * days + day);
                    point.accept(index * days + before);
                });
    }

    @Override
    public int deviation(Occupancy now, int point) {
        int days = now.school().grid().dayCount();
        int day = point % days;
        int next = next(now.school(), day);
        if (next == NO_DAY) {
            return 0;
        }
        int weeks = now.school().weekCount();
        int lacking = 0;
        for (int week = 0; week < weeks; week++) {
            int nextWeek = next > day ? week : (week + 1) % weeks;
            int free = free(now, point / days, week, day, nextWeek, next);
            lacking = Math.max(lacking, least - free);
        }
        return lacking;
    }

    /** The day after, if it is a school day of the same week or weeks follow one another. */
    private int next(School school, int day) {
        var grid = school.grid();
        if (day + 1 == grid.dayCount()) {
            return circular ? 0 : NO_DAY;
        }
        return grid.weekday(day + 1) == grid.weekday(day) + 1 ? day + 1 : NO_DAY;
    }

    private int free(Occupancy now, int index, int week, int day, int nextWeek, int next) {
        long busy = now.busyPeriods(whose, index, week, day);
        long busyNext = now.busyPeriods(whose, index, nextWeek, next);
        int last = Long.SIZE - Long.numberOfLeadingZeros(busy);
        int free = periods(now, index, day) - last;
        return free
                + (busyNext == 0
                        ? periods(now, index, next)
                        : Long.numberOfTrailingZeros(busyNext));
    }

    private int periods(Occupancy now, int index, int day) {
        return whose.week(index, now.school()).lessonSlots(day).length;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var grid = now.school().grid();
        int index = point / grid.dayCount();
        int day = point % grid.dayCount();
        int next = next(now.school(), day);
        var around = new ArrayList<Lesson>();
        var before = Days.lessons(now, whose, index, day);
        if (!before.isEmpty()) {
            around.add(before.getLast());
        }
        var after = Days.lessons(now, whose, index, next);
        if (!after.isEmpty()) {
            around.add(after.getFirst());
        }
        return new Finding(
                Days.place(now, whose, point),
                Text.of(
                        "%s 从%s到%s之间只空 %d 节，至少 %d 节",
                        "%s has from %s to %s only %d free periods, at least %d expected",
                        whose.name(index, now.school()),
                        Text.weekday(grid.weekday(day)),
                        Text.weekday(grid.weekday(next)),
                        least - deviation(now, point),
                        least),
                around);
    }
}
