package paike.app.compare.diff;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import paike.model.plan.Plan;

/**
 * What differs between two plans, of one school or of variants of it.
 *
 * @param both who of the first school is who of the second
 */
public record PlanDiff(
        Plan before,
        Plan after,
        Correspondence both,
        Meetings meetingsBefore,
        Meetings meetingsAfter,
        Diff diff) {

    public static PlanDiff of(Plan before, Plan after) {
        var both = Correspondence.of(before.school().facts(), after.school().facts());
        var was = Meetings.ofFirst(before, both);
        var is = Meetings.ofSecond(after, both);
        return new PlanDiff(before, after, both, was, is, Diff.of(was.all(), is.all()));
    }

    /**
     * The changes as people look for them: class by class, then by time; those of no class last.
     */
    public List<Change> changes() {
        var order = new HashMap<Party, Integer>();
        both.classes().forEach(pair -> order.put(both.party(pair), order.size()));
        return diff.changes().stream()
                .sorted(
                        Comparator.<Change>comparingInt(
                                        change ->
                                                change.shown().classes().stream()
                                                        .mapToInt(
                                                                one ->
                                                                        order.getOrDefault(
                                                                                one, order.size()))
                                                        .min()
                                                        .orElse(order.size()))
                                .thenComparing(change -> start(change), Moment.ORDER))
                .toList();
    }

    private static Moment start(Change change) {
        return change.before() == null ? change.shown().when() : change.before().when();
    }

    /** Parties of a kind that some change touches, in the order of the schools. */
    public List<Pair<?>> touched(Party.Kind kind) {
        var touched = diff.touched(kind);
        return pairs(kind).stream()
                .<Pair<?>>map(pair -> pair)
                .filter(pair -> touched.contains(both.party(pair)))
                .toList();
    }

    /** How many of a kind no change touches. */
    public int untouched(Party.Kind kind) {
        return pairs(kind).size() - touched(kind).size();
    }

    private List<? extends Pair<?>> pairs(Party.Kind kind) {
        return switch (kind) {
            case CLASS -> both.classes();
            case TEACHER -> both.teachers();
            case ROOM -> both.rooms();
            case SUBJECT -> List.of();
        };
    }
}
