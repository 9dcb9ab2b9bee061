package paike.rules.progress;

import java.util.ArrayList;
import java.util.List;
import paike.model.Text;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.PlanProgress;
import paike.rules.Subjects;

/**
 * The parallel classes of a teacher take turns at having a lesson first (教案平头): no class always
 * gets the fresh lesson plan, none always the repeated one.
 *
 * <p>Point: teacher x subject x grade. Deviation: times that a class surely has the k-th period
 * before all others, above its share, over all classes; shares are rounded up. From: domain notes
 * 3.2 (教案平头).
 *
 * @param subjects which subjects
 */
public record RotateClassOrder(Subjects subjects) implements PreparationRule {

    @Override
    public Text title() {
        return new Text("教案平头", "Parallel classes take turns at being first");
    }

    @Override
    public int deviation(Occupancy now, int point) {
        var preparation = now.school().preparations().get(point);
        if (preparation.parallels().size() < 2
                || !now.included(subjects)[preparation.subject().index()]) {
            return 0;
        }
        int worst = 0;
        for (int week = 0; week < now.school().weekCount(); week++) {
            var progress = PlanProgress.of(now, preparation, week);
            int deviation = 0;
            for (int c = 0; c < progress.classCount(); c++) {
                deviation += Math.max(0, timesFirst(progress, c) - share(progress));
            }
            worst = Math.max(worst, deviation);
        }
        return worst;
    }

    /** How often a class is surely the first of all. */
    private static int timesFirst(PlanProgress progress, int c) {
        int times = 0;
        int rounds = rounds(progress);
        for (int k = 1; k <= Math.min(rounds, progress.placed(c)); k++) {
            boolean first = true;
            for (int other = 0; first && other < progress.classCount(); other++) {
                first = other == c || progress.latest(c, k) < progress.earliest(other, k);
            }
            times += first ? 1 : 0;
        }
        return times;
    }

    private static int share(PlanProgress progress) {
        return (rounds(progress) + progress.classCount() - 1) / progress.classCount();
    }

    /** Periods that all classes have. */
    private static int rounds(PlanProgress progress) {
        int rounds = Integer.MAX_VALUE;
        for (int c = 0; c < progress.classCount(); c++) {
            rounds = Math.min(rounds, progress.total(c));
        }
        return rounds;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var preparation = now.school().preparations().get(point);
        var progress = worstWeek(now, point);
        var shares = new ArrayList<Text>();
        for (int c = 0; c < progress.classCount(); c++) {
            shares.add(
                    Text.of("%s %d 次", "%s %d times", progress.name(c), timesFirst(progress, c)));
        }
        return new Finding(
                Place.of(preparation.teacher()).and(preparation.subject()),
                Text.of(
                        "%s 的%s总是同一班先上（%s），每班最多先上 %d 次",
                        "%s: in %s the same class is always first (%s), at most %d times each",
                        preparation.teacher().name(),
                        preparation.subject().name(),
                        Text.join(shares),
                        share(progress)),
                preparation.parallels().stream()
                        .flatMap(List::stream)
                        .filter(lesson -> now.isPlaced(lesson.index()))
                        .toList());
    }

    private static PlanProgress worstWeek(Occupancy now, int point) {
        var preparation = now.school().preparations().get(point);
        for (int week = 0; week < now.school().weekCount(); week++) {
            var progress = PlanProgress.of(now, preparation, week);
            for (int c = 0; c < progress.classCount(); c++) {
                if (timesFirst(progress, c) > share(progress)) {
                    return progress;
                }
            }
        }
        throw new IllegalStateException("the rule is kept");
    }
}
