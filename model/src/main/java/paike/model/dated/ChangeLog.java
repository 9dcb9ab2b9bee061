package paike.model.dated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All changes of a plan, in the order in which they were made; each builds on those before.
 *
 * @param changes ids differ
 */
public record ChangeLog(List<Change> changes) {
    public static final ChangeLog EMPTY = new ChangeLog(List.of());

    /** Those that change the lessons of single dates. */
    public List<Change> inForce() {
        return changes.stream().filter(Change::isInForce).toList();
    }

    public Optional<Change> change(String id) {
        return changes.stream().filter(change -> change.id().equals(id)).findFirst();
    }

    /** Those made before one of its changes. */
    ChangeLog before(Change change) {
        return new ChangeLog(List.copyOf(changes.subList(0, changes.indexOf(change))));
    }

    /** The first number that no change has for its id. */
    public int nextNumber() {
        int next = changes.size() + 1;
        while (change(String.valueOf(next)).isPresent()) {
            next++;
        }
        return next;
    }

    /** With one more at the end, or in the place of the one with its id. */
    public ChangeLog with(Change added) {
        var all = new ArrayList<>(changes);
        int at = all.indexOf(change(added.id()).orElse(null));
        if (at < 0) {
            all.add(added);
        } else {
            all.set(at, added);
        }
        return new ChangeLog(List.copyOf(all));
    }

    /** The dates that those in force touch, in order. */
    public List<LocalDate> dates() {
        return inForce().stream()
                .flatMap(change -> change.dates().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
