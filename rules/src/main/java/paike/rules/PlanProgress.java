package paike.rules;

import java.util.Arrays;
import paike.model.school.Lesson;
import paike.model.school.Preparation;
import paike.model.school.School;

/**
 * How far the parallel classes of one preparation get in the course of a week: when each has its
 * k-th period. Periods to come may be anywhere, so that a k-th period then has an earliest and a
 * latest time; the two are the same once all lessons have a place.
 *
 * <p>Times are {@code 2 * slot}, or {@code 2 * slot + 1} for the second period of a double.
 */
public final class PlanProgress {
    /** Later than any time of the week: not settled. */
    public static final int OPEN = Integer.MAX_VALUE;

    private final Preparation preparation;
    private final int week;

    /** Times of the placed periods, ascending, then OPEN: [class][period]. */
    private final int[][] times;

    private final int[] placed;
    private final int[] toCome;

    private PlanProgress(Preparation preparation, int week) {
        int classes = preparation.parallels().size();
        this.preparation = preparation;
        this.week = week;
        this.times = new int[classes][];
        this.placed = new int[classes];
        this.toCome = new int[classes];
    }

    public static PlanProgress of(Occupancy now, Preparation preparation, int week) {
        var progress = new PlanProgress(preparation, week);
        for (int c = 0; c < progress.times.length; c++) {
            progress.read(now, c);
        }
        return progress;
    }

    private void read(Occupancy now, int c) {
        var school = now.school();
        var lessons = preparation.parallels().get(c);
        int[] mine = new int[2 * lessons.size()];
        Arrays.fill(mine, OPEN);
        for (int i = 0; i < lessons.size(); i++) {
            var lesson = lessons.get(i);
            if (!meets(lesson, school)) {
                continue;
            }
            if (now.isPlaced(lesson.index())) {
                int slot = now.slotOf(lesson.index());
                mine[placed[c]++] = 2 * slot;
                if (lesson.lengthInPeriods() > 1) {
                    mine[placed[c]++] = 2 * Math.max(slot, school.week(lesson).next(slot)) + 1;
                }
            } else if (now.isToCome(lesson.index())) {
                toCome[c] += lesson.lengthInPeriods();
            }
        }
        Arrays.sort(mine, 0, placed[c]);
        times[c] = mine;
    }

    private boolean meets(Lesson lesson, School school) {
        return school.weekCount() == 1 || lesson.weekType().meetsIn(week);
    }

    public int classCount() {
        return times.length;
    }

    /** Periods that a class has a place for. */
    public int placed(int c) {
        return placed[c];
    }

    /** Periods of a class in the week, placed or to come. */
    public int total(int c) {
        return placed[c] + toCome[c];
    }

    /**
     * When a class can have its k-th period at the earliest; -1 = whenever.
     *
     * @param k from 1 to {@link #total}
     */
    public int earliest(int c, int k) {
        return k <= toCome[c] ? -1 : times[c][k - toCome[c] - 1];
    }

    /** When a class has its k-th period at the latest, or {@link #OPEN}. */
    public int latest(int c, int k) {
        return k <= placed[c] ? times[c][k - 1] : OPEN;
    }

    /** Whether a placed period, k from 1, begins a lesson; the second of a double does not. */
    public boolean begins(int c, int k) {
        return times[c][k - 1] % 2 == 0;
    }

    /** The lesson of a placed period, k from 1. */
    public Lesson lesson(Occupancy now, int c, int k) {
        int slot = times[c][k - 1] / 2;
        return preparation.parallels().get(c).stream()
                .filter(lesson -> now.isPlaced(lesson.index()) && meets(lesson, now.school()))
                .filter(
                        lesson ->
                                now.school().span(lesson, now.slotOf(lesson.index())).stream()
                                        .anyMatch(part -> part.index() == slot))
                .findFirst()
                .orElseThrow();
    }

    /** What people call a class of the preparation, such as 一(1)班. */
    public String name(int c) {
        return String.join(
                "+",
                preparation.parallels().get(c).getFirst().classes().stream()
                        .map(schoolClass -> schoolClass.name())
                        .toList());
    }

    /** Day of a time, from 0. */
    public static int day(School school, int time) {
        return school.grid().slot(time / 2).day();
    }
}
