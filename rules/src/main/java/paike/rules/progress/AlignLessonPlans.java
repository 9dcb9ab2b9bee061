package paike.rules.progress;

import java.util.List;
import paike.model.Text;
import paike.model.school.Preparation;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.PlanProgress;
import paike.rules.Subjects;
import paike.rules.Words;

/**
 * A teacher keeps parallel classes level (教案齐头): no class goes on to the next period before the
 * others have had as many, and all have the k-th period within some days.
 *
 * <p>Point: teacher x subject x grade. Deviation: for every lesson given too early the periods that
 * the class furthest behind lacks, and for every k the days above {@code mostDays}; a class with
 * fewer periods is waited for no longer than it has some. Lessons to come may be anywhere. From:
 * domain notes 3.2 (教案齐头).
 *
 * @param subjects which subjects
 * @param mostDays days from the first class's k-th period to the last's, both included; 1 = the
 *     same day, 7 = any
 */
public record AlignLessonPlans(Subjects subjects, int mostDays) implements PreparationRule {

    @Override
    public Text title() {
        return new Text("教案齐头", "Parallel classes level");
    }

    @Override
    public int deviation(Occupancy now, int point) {
        var preparation = now.school().preparations().get(point);
        if (!concerns(preparation, now)) {
            return 0;
        }
        int worst = 0;
        for (int week = 0; week < now.school().weekCount(); week++) {
            var progress = PlanProgress.of(now, preparation, week);
            int deviation = 0;
            for (int c = 0; c < progress.classCount(); c++) {
                for (int k = 2; k <= progress.placed(c); k++) {
                    deviation += lead(progress, c, k);
                }
            }
            for (int k = 1; k <= most(progress); k++) {
                deviation += daysAbove(progress, k, now.school());
            }
            worst = Math.max(worst, deviation);
        }
        return worst;
    }

    private boolean concerns(Preparation preparation, Occupancy now) {
        return preparation.parallels().size() > 1
                && now.included(subjects)[preparation.subject().index()];
    }

    /**
     * Periods that the class furthest behind surely lacks when a class has its k-th; 0 if the k-th
     * is the second of a double.
     */
    private static int lead(PlanProgress progress, int c, int k) {
        int lead = 0;
        int time = progress.latest(c, k);
        for (int other = 0; progress.begins(c, k) && other < progress.classCount(); other++) {
            int due = Math.min(k - 1, progress.total(other));
            int had = due;
            while (had > 0 && progress.earliest(other, had) >= time) {
                had--;
            }
            lead = other == c ? lead : Math.max(lead, due - had);
        }
        return lead;
    }

    private static int most(PlanProgress progress) {
        int most = 0;
        for (int c = 0; c < progress.classCount(); c++) {
            most = Math.max(most, progress.total(c));
        }
        return most;
    }

    private int daysAbove(PlanProgress progress, int k, School school) {
        return Math.max(
                0, lastDay(progress, k, school) - firstDay(progress, k, school) + 1 - mostDays);
    }

    /** The day by which surely some class has not yet had its k-th period, or the last that has. */
    private static int lastDay(PlanProgress progress, int k, School school) {
        int last = 0;
        for (int c = 0; c < progress.classCount(); c++) {
            if (k <= progress.total(c) && progress.earliest(c, k) >= 0) {
                last = Math.max(last, PlanProgress.day(school, progress.earliest(c, k)));
            }
        }
        return last;
    }

    /** The day on which some class has had its k-th period at the latest. */
    private static int firstDay(PlanProgress progress, int k, School school) {
        int first = school.grid().dayCount() - 1;
        for (int c = 0; c < progress.classCount(); c++) {
            if (k <= progress.placed(c)) {
                first = Math.min(first, PlanProgress.day(school, progress.latest(c, k)));
            }
        }
        return first;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var preparation = now.school().preparations().get(point);
        for (int week = 0; week < now.school().weekCount(); week++) {
            var progress = PlanProgress.of(now, preparation, week);
            for (int c = 0; c < progress.classCount(); c++) {
                for (int k = 2; k <= progress.placed(c); k++) {
                    if (lead(progress, c, k) > 0) {
                        return tooEarly(now, preparation, progress, c, k);
                    }
                }
            }
        }
        return tooLong(now, preparation);
    }

    private static Finding tooEarly(
            Occupancy now, Preparation preparation, PlanProgress progress, int c, int k) {
        var school = now.school();
        int behind = 0;
        int had = Integer.MAX_VALUE;
        for (int other = 0; other < progress.classCount(); other++) {
            int count = 0;
            while (count < progress.total(other)
                    && progress.earliest(other, count + 1) < progress.latest(c, k)) {
                count++;
            }
            if (other != c && count < had && count < progress.total(other)) {
                behind = other;
                had = count;
            }
        }
        var lesson = progress.lesson(now, c, k);
        int slot = now.slotOf(lesson.index());
        return new Finding(
                Words.place(school, lesson, slot).and(preparation.teacher()),
                Text.of(
                        "%s 的%s未齐头：%s 在%s上第 %d 课时，而 %s 只上了 %d 课时，应先上第 %d 课时",
                        "%s's %s is not level: %s on %s has its period %d while %s has had %d;"
                                + " that class should have its period %d first",
                        preparation.teacher().name(),
                        preparation.subject().name(),
                        progress.name(c),
                        Words.when(school, lesson, slot),
                        k,
                        progress.name(behind),
                        had,
                        had + 1),
                List.of(lesson));
    }

    private Finding tooLong(Occupancy now, Preparation preparation) {
        var school = now.school();
        for (int week = 0; week < school.weekCount(); week++) {
            var progress = PlanProgress.of(now, preparation, week);
            for (int k = 1; k <= most(progress); k++) {
                if (daysAbove(progress, k, school) > 0) {
                    return tooLong(now, preparation, progress, k);
                }
            }
        }
        throw new IllegalStateException("the rule is kept");
    }

    private Finding tooLong(Occupancy now, Preparation preparation, PlanProgress progress, int k) {
        var school = now.school();
        int first = firstDay(progress, k, school);
        int last = lastDay(progress, k, school);
        return new Finding(
                Place.of(preparation.teacher()).and(preparation.subject()),
                Text.of(
                        "%s 的%s第 %d 课时各班从%s上到%s，相隔 %d 天，最多 %d 天",
                        "%s gives period %3$d of %2$s to the classes from %4$s to %5$s,"
                                + " over %6$d days, at most %7$d allowed",
                        preparation.teacher().name(),
                        preparation.subject().name(),
                        k,
                        Text.weekday(school.grid().weekday(first)),
                        Text.weekday(school.grid().weekday(last)),
                        last - first + 1,
                        mostDays),
                List.of());
    }
}
