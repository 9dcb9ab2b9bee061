package paike.app.compare.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import paike.datasets.sheets.Happening;

/**
 * Finds which meeting became which: within what a class has of a subject the two that are most
 * alike, and so on. Nothing here asks which plan is first.
 */
final class ChangesByCourse {
    private static final int OTHER_TIME = 16;
    private static final int OTHER_TEACHERS = 8;
    private static final int OTHER_DAY = 4;
    private static final int OTHER_LENGTH = 4;
    private static final int OTHER_ROOMS = 2;

    /** What a class has of a subject. */
    private record Course(Happening.Kind kind, Party subject, List<Party> classes) {
        static Course of(Meeting meeting) {
            return new Course(meeting.kind(), meeting.subject(), meeting.classes());
        }
    }

    /** What one subject is taught, whatever the classes. */
    private record Taught(Happening.Kind kind, Party subject) {
        static Taught of(Meeting meeting) {
            return new Taught(meeting.kind(), meeting.subject());
        }
    }

    /** A meeting of one plan only; where two are equal, each is one of its own. */
    private record Single(Meeting meeting, int number) {}

    private record Possible(Single before, Single after, int cost) {
        Meeting smaller() {
            return Collections.min(List.of(before.meeting(), after.meeting()), Meeting.ORDER);
        }

        Meeting larger() {
            return Collections.max(List.of(before.meeting(), after.meeting()), Meeting.ORDER);
        }
    }

    private final List<Change> found = new ArrayList<>();
    private final Set<Single> gone;
    private final Set<Single> come;

    private ChangesByCourse(List<Meeting> before, List<Meeting> after) {
        this.gone = without(before, after);
        this.come = without(after, before);
    }

    static List<Change> of(List<Meeting> before, List<Meeting> after) {
        var changes = new ChangesByCourse(before, after);
        changes.pair(Course::of, (one, other) -> true);
        changes.pair(Taught::of, ChangesByCourse::sharesClasses);
        changes.gone.forEach(one -> changes.found.add(new Change(one.meeting(), null)));
        changes.come.forEach(one -> changes.found.add(new Change(null, one.meeting())));
        return changes.found;
    }

    /** Pairs of those with the same key, most alike first. */
    private void pair(Function<Meeting, Object> key, BiPredicate<Meeting, Meeting> fits) {
        var comeByKey = byKey(come, key);
        byKey(gone, key)
                .forEach((same, some) -> pair(some, comeByKey.getOrDefault(same, List.of()), fits));
    }

    private static Map<Object, List<Single>> byKey(
            Set<Single> some, Function<Meeting, Object> key) {
        var byKey = new LinkedHashMap<Object, List<Single>>();
        some.forEach(
                one ->
                        byKey.computeIfAbsent(key.apply(one.meeting()), k -> new ArrayList<>())
                                .add(one));
        return byKey;
    }

    private void pair(List<Single> some, List<Single> others, BiPredicate<Meeting, Meeting> fits) {
        var possible = new ArrayList<Possible>();
        for (var before : some) {
            for (var after : others) {
                if (fits.test(before.meeting(), after.meeting())) {
                    int cost = unlikeness(before.meeting(), after.meeting());
                    possible.add(new Possible(before, after, cost));
                }
            }
        }
        possible.sort(
                Comparator.comparingInt(Possible::cost)
                        .thenComparing(Possible::smaller, Meeting.ORDER)
                        .thenComparing(Possible::larger, Meeting.ORDER));
        for (var pair : possible) {
            if (gone.contains(pair.before()) && come.contains(pair.after())) {
                gone.remove(pair.before());
                come.remove(pair.after());
                found.add(new Change(pair.before().meeting(), pair.after().meeting()));
            }
        }
    }

    private static int unlikeness(Meeting one, Meeting other) {
        int unlike = 0;
        unlike += one.when().equals(other.when()) ? 0 : OTHER_TIME;
        unlike += one.when().weekday() == other.when().weekday() ? 0 : OTHER_DAY;
        unlike += one.weeks() == other.weeks() ? 0 : OTHER_DAY;
        unlike += one.teachers().equals(other.teachers()) ? 0 : OTHER_TEACHERS;
        unlike += one.length() == other.length() ? 0 : OTHER_LENGTH;
        unlike += one.rooms().equals(other.rooms()) ? 0 : OTHER_ROOMS;
        return unlike;
    }

    private static boolean sharesClasses(Meeting one, Meeting other) {
        return one.classes().stream().anyMatch(other.classes()::contains);
    }

    /** Those of the first that the second has not, in order; equal ones are counted. */
    private static Set<Single> without(List<Meeting> first, List<Meeting> second) {
        var count = new HashMap<Meeting, Integer>();
        second.forEach(meeting -> count.merge(meeting, 1, Integer::sum));
        var left = new LinkedHashSet<Single>();
        for (var meeting : first) {
            int number = count.merge(meeting, -1, Integer::sum);
            if (number < 0) {
                left.add(new Single(meeting, number));
            }
        }
        return left;
    }
}
