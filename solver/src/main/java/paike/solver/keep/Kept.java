package paike.solver.keep;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import paike.model.plan.Placement;
import paike.model.plan.Timetable;
import paike.model.school.SchoolClass;
import paike.model.school.Teacher;
import paike.solver.keep.Departure.Kind;

/**
 * A timetable of the school now beside the one before.
 *
 * @param timetable of the school now
 * @param departures every lesson that is not as it was
 * @param fewest whether it is proved that with fewer lessons changed not all must-rules are kept
 */
public record Kept(Timetable timetable, List<Departure> departures, boolean fewest) {

    /** Lessons that have another time. */
    public int moved() {
        return count(Kind.MOVED);
    }

    public int count(Kind kind) {
        return (int) departures.stream().filter(one -> one.kind() == kind).count();
    }

    /**
     * Names of the teachers of the school now whose week is not as it was, in order of the list.
     */
    public List<String> teachers() {
        Set<String> names = new TreeSet<>();
        placements()
                .flatMap(one -> one.lesson().teachers().stream())
                .forEach(t -> names.add(t.name()));
        return timetable.school().teachers().stream()
                .map(Teacher::name)
                .filter(names::contains)
                .distinct()
                .toList();
    }

    /** Names of the classes whose week is not as it was; another teacher alone does not count. */
    public List<String> classes() {
        Set<String> names = new TreeSet<>();
        departures.stream()
                .filter(one -> one.kind() != Kind.STAFF)
                .flatMap(Kept::placements)
                .flatMap(one -> one.lesson().classes().stream())
                .forEach(one -> names.add(one.name()));
        return timetable.school().classes().stream()
                .map(SchoolClass::name)
                .filter(names::contains)
                .distinct()
                .toList();
    }

    private Stream<Placement> placements() {
        return departures.stream().flatMap(Kept::placements);
    }

    private static Stream<Placement> placements(Departure departure) {
        return Stream.concat(
                Stream.ofNullable(departure.from()), Stream.ofNullable(departure.to()));
    }
}
