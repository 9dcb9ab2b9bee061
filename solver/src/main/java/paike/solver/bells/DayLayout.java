package paike.solver.bells;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.model.school.BellInterval;
import paike.model.school.IntervalKind;

/** Lays the intervals of one day out, one after the other. */
final class DayLayout {
    private static final int ARRIVAL = 20;
    private static final int EYE_EXERCISE = 5;
    private static final int LUNCH = 40;
    private static final int LEAST_REST = 20;
    private static final int BEFORE_SERVICE = 10;
    private static final int BETWEEN_SLOTS = 10;
    private static final int CLUBS = 60;
    private static final int LEAST_SERVICE = 30;
    private static final int LONGEST_CARE = 70;
    private static final LocalTime LAST_MINUTE = LocalTime.of(22, 0);

    private final DayFigures figures;
    private final List<BellInterval> intervals = new ArrayList<>();
    private LocalTime now;
    private int lesson;

    private DayLayout(DayFigures figures) {
        this.figures = figures;
        this.now = figures.start().minusMinutes(ARRIVAL + figures.assembly());
    }

    /**
     * A day with so many lessons.
     *
     * @param isLongest whether the after-school service may not begin before its given start
     * @return null if the figures leave no room for the after-school service
     */
    static @Nullable List<BellInterval> of(DayFigures figures, int lessons, boolean isLongest) {
        var day = new DayLayout(figures);
        day.add(IntervalKind.ARRIVAL, ARRIVAL);
        day.add(IntervalKind.ASSEMBLY, figures.assembly());
        int morning = Math.min(lessons, figures.morning());
        day.morning(morning);
        if (lessons > morning || figures.activity() > 0 || figures.service() != null) {
            day.noon();
        }
        day.afternoon(lessons - morning);
        boolean fits = figures.service() == null || day.service(figures.service(), isLongest);
        return fits && day.now.isBefore(LAST_MINUTE) ? List.copyOf(day.intervals) : null;
    }

    /**
     * The big break follows lesson 2, the eye exercises lesson 3 or, in a short morning, lesson 1.
     */
    private void morning(int lessons) {
        int eyes = lessons > 3 ? 3 : 1;
        for (int number = 1; number <= lessons; number++) {
            add(IntervalKind.LESSON, figures.lesson());
            if (number == eyes) {
                add(IntervalKind.EYE_EXERCISE, EYE_EXERCISE);
            }
            if (number < lessons) {
                if (number == 2) {
                    add(IntervalKind.BIG_BREAK, figures.bigBreak());
                } else {
                    add(IntervalKind.BREAK, figures.breakLength());
                }
            }
        }
    }

    private void noon() {
        int lunch = figures.noon() < LUNCH + LEAST_REST ? figures.noon() : LUNCH;
        add(IntervalKind.LUNCH, lunch);
        add(IntervalKind.NOON_REST, figures.noon() - lunch);
    }

    private void afternoon(int lessons) {
        for (int number = 1; number <= lessons; number++) {
            add(IntervalKind.LESSON, figures.lesson());
            if (number == 1) {
                add(IntervalKind.EYE_EXERCISE, EYE_EXERCISE);
            }
            boolean isBig = figures.isBigBreakTwice() && number == lessons - 1;
            if (isBig) {
                add(IntervalKind.BIG_BREAK, figures.bigBreak());
            } else if (number < lessons || figures.activity() > 0) {
                add(IntervalKind.BREAK, figures.breakLength());
            }
        }
        add(IntervalKind.ACTIVITY, figures.activity());
    }

    /** Homework care and, if time allows, an hour of clubs at the end. */
    private boolean service(Service service, boolean isLongest) {
        var earliest = now.plusMinutes(BEFORE_SERVICE);
        var from = service.from();
        if (from != null && isLongest && from.isBefore(earliest)) {
            return false;
        }
        if (from != null && !earliest.plusMinutes(figures.lesson()).isBefore(from)) {
            earliest = from;
        }
        var to = service.to() == null ? earliest.plusMinutes(service.minutes()) : service.to();
        int minutes = minutes(earliest, to);
        if (minutes < LEAST_SERVICE) {
            return false;
        }
        breakUntil(earliest);
        int care = minutes - CLUBS - BETWEEN_SLOTS;
        if (care < LEAST_SERVICE) {
            add(IntervalKind.AFTER_SCHOOL_1, minutes);
            return true;
        }
        if (care > LONGEST_CARE) {
            int half = (care - BETWEEN_SLOTS) / 2 / 5 * 5;
            add(IntervalKind.AFTER_SCHOOL_1, half);
            add(IntervalKind.BREAK, BETWEEN_SLOTS);
            care -= half + BETWEEN_SLOTS;
        }
        add(IntervalKind.AFTER_SCHOOL_1, care);
        add(IntervalKind.BREAK, BETWEEN_SLOTS);
        add(IntervalKind.AFTER_SCHOOL_2, CLUBS);
        return true;
    }

    private void breakUntil(LocalTime time) {
        add(IntervalKind.BREAK, minutes(now, time));
    }

    private void add(IntervalKind kind, int minutes) {
        if (minutes <= 0) {
            return;
        }
        lesson += kind == IntervalKind.LESSON ? 1 : 0;
        var name = kind == IntervalKind.LESSON ? "第" + lesson + "节" : kind.title().zh();
        intervals.add(new BellInterval(kind, name, now, now.plusMinutes(minutes)));
        now = now.plusMinutes(minutes);
    }

    private static int minutes(LocalTime from, LocalTime to) {
        return (to.toSecondOfDay() - from.toSecondOfDay()) / 60;
    }
}
