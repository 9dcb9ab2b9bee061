package paike.solver.swaps;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import paike.model.school.Lesson;

/**
 * What a lesson of a week can change places with on a day of another week: what {@link Swaps} finds
 * within a week, with the two times in two weeks.
 *
 * <p>Nothing is judged here; see {@link paike.rules.AuditChange#of}.
 */
public final class WeekSwaps {
    private final Swaps here;
    private final Swaps there;

    /**
     * A lesson that goes from one week to the other.
     *
     * @param isLeaving true if it goes from the week of the lesson asked for to the other
     */
    public record Crossing(Move move, boolean isLeaving) {}

    /**
     * @param here the week of the lesson
     * @param there another week of the same plan
     */
    public WeekSwaps(Swaps here, Swaps there) {
        this.here = here;
        this.there = there;
    }

    /**
     * @param lesson placed in its week
     * @param day of the other week, as in its grid
     * @param wanted asked of each that could be
     * @return the lesson's own crossing first in each
     */
    public List<List<Crossing>> of(Lesson lesson, int day, Predicate<List<Crossing>> wanted) {
        var staffed = here.staffed(lesson);
        var found = new LinkedHashSet<List<Crossing>>();
        for (var slot : here.school().grid().slots()) {
            if (slot.day() == day) {
                for (var times : here.times(staffed, slot.index())) {
                    var crossings = crossings(staffed, times);
                    if (crossings != null && isChange(crossings) && wanted.test(crossings)) {
                        found.add(crossings);
                    }
                }
            }
        }
        return new ArrayList<>(found);
    }

    private @Nullable List<Crossing> crossings(Lesson lesson, Swaps.Times times) {
        var leaving = here.side(times.here());
        var steps = Chain.of(leaving, there.side(times.there()), lesson);
        if (steps == null) {
            return null;
        }
        var crossings =
                steps.stream()
                        .map(step -> new Crossing(step.move(), step.from().equals(leaving)))
                        .toList();
        return crossings.stream().allMatch(this::isOpen) ? crossings : null;
    }

    private boolean isOpen(Crossing one) {
        var from = one.isLeaving() ? here : there;
        var to = one.isLeaving() ? there : here;
        return from.isOpen(one.move().from()) && to.isOpen(one.move().to());
    }

    /** False if all are lessons of one course, so that nobody notices. */
    private static boolean isChange(List<Crossing> crossings) {
        return crossings.size() == 1
                || crossings.stream()
                                .map(one -> one.move().from().lesson())
                                .map(one -> List.of(one.assignment().id(), one.teachers()))
                                .distinct()
                                .count()
                        > 1;
    }
}
