package paike.app.compare.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What turns the meetings of one plan into those of another.
 *
 * @param changes none of which leaves a meeting as it is, in some fixed order
 */
public record Diff(List<Change> changes) {

    /** Some order that does not ask which plan is first. */
    private static final Comparator<Change> ORDER =
            Comparator.<Change, Meeting>comparing(change -> ends(change).getFirst(), Meeting.ORDER)
                    .thenComparing(change -> ends(change).getLast(), Meeting.ORDER);

    /** The fewest changes; the diff of the same lists the other way round is the reverse. */
    public static Diff of(List<Meeting> before, List<Meeting> after) {
        return new Diff(ChangesByCourse.of(before, after).stream().sorted(ORDER).toList());
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** What turns the second plan into the first. */
    public Diff reversed() {
        return new Diff(changes.stream().map(Change::reversed).toList());
    }

    /**
     * The meetings after all changes.
     *
     * @param meetings of the first plan
     * @throws IllegalArgumentException if a meeting that changes is not among them
     */
    public List<Meeting> applied(List<Meeting> meetings) {
        var left = new ArrayList<>(meetings);
        for (var change : changes) {
            if (change.before() != null && !left.remove(change.before())) {
                throw new IllegalArgumentException("no such meeting: " + change.before());
            }
        }
        changes.stream().map(Change::after).filter(Objects::nonNull).forEach(left::add);
        return left;
    }

    /** The changes that a party lives through, each as it does. */
    public Diff of(Party party) {
        return new Diff(
                changes.stream().map(change -> change.of(party)).filter(Objects::nonNull).toList());
    }

    /** Everybody of a kind whom some change touches. */
    public Set<Party> touched(Party.Kind kind) {
        var touched = new LinkedHashSet<Party>();
        changes.stream()
                .flatMap(change -> change.parties().stream())
                .filter(party -> party.kind() == kind)
                .forEach(touched::add);
        return touched;
    }

    /** Changes in which the aspect is one of those that changed. */
    public int count(Change.Aspect aspect) {
        return (int) changes.stream().filter(change -> change.aspects().contains(aspect)).count();
    }

    /** Both ends, the smaller first; one twice if there is no other. */
    private static List<Meeting> ends(Change change) {
        var ends =
                Stream.<@Nullable Meeting>of(change.before(), change.after())
                        .filter(Objects::nonNull)
                        .sorted(Meeting.ORDER)
                        .toList();
        return List.of(ends.getFirst(), ends.getLast());
    }
}
