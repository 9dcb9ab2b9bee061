package paike.datasets.fet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Pupils as classes: one class for all subgroups that nothing tells apart. A year of three groups
 * that are always taught as one is one class; where languages mix two groups, there are more.
 *
 * <p>Subgroups without any activity are no class: no timetable is about them.
 */
final class ClassSets {
    /** As many years as there can be grades of their own. */
    private static final int GRADES = 12;

    /** How FET names the only subgroup of a group. */
    private static final String AUTOMATIC = "Automatic Subgroup";

    /**
     * A class to be.
     *
     * @param subgroups how many subgroups it stands for
     */
    record Pupils(int index, String name, int grade, int pupils, int subgroups) {}

    private final List<Pupils> all = new ArrayList<>();

    /** Index of the class of a subgroup, or -1: [subgroup]. */
    private final int[] classOf;

    private final StudentSets sets;

    /**
     * @param told names of the sets that activities, constraints and home rooms speak of
     */
    ClassSets(FetFile file, Set<String> told) {
        this.sets = file.students();
        var subgroups = sets.subgroups();
        this.classOf = new int[subgroups.size()];
        var signatures = new ArrayList<BitSet>();
        subgroups.forEach(subgroup -> signatures.add(new BitSet()));
        int number = 0;
        for (var name : told) {
            int bit = number++;
            var set = sets.of(name);
            if (set != null) {
                set.subgroups().stream().forEach(index -> signatures.get(index).set(bit));
            }
        }
        var taught = new BitSet();
        file.activities().forEach(activity -> taught.or(sets.union(activity.students())));
        Map<BitSet, List<Integer>> alike = new LinkedHashMap<>();
        for (int index = 0; index < classOf.length; index++) {
            classOf[index] = -1;
            if (taught.get(index)) {
                alike.computeIfAbsent(signatures.get(index), s -> new ArrayList<>()).add(index);
            }
        }
        var names = new Uniques();
        for (var members : alike.values()) {
            members.forEach(index -> classOf[index] = all.size());
            all.add(pupils(members, names));
        }
    }

    private Pupils pupils(List<Integer> members, Uniques names) {
        var bits = new BitSet();
        members.forEach(bits::set);
        var first = sets.subgroups().get(members.getFirst());
        var equal =
                sets.all().stream()
                        .filter(set -> set.subgroups().equals(bits))
                        .min(Comparator.comparing(set -> set.name().contains(AUTOMATIC)));
        return new Pupils(
                all.size(),
                names.of(equal.map(StudentSets.Named::name).orElse(first.name())),
                sets.years() <= GRADES ? first.year() + 1 : 1,
                equal.map(StudentSets.Named::pupils)
                        .orElseGet(
                                () ->
                                        members.stream()
                                                .mapToInt(i -> sets.subgroups().get(i).pupils())
                                                .sum()),
                members.size());
    }

    List<Pupils> all() {
        return all;
    }

    /** Indexes of the classes of all sets of these names. */
    BitSet of(List<String> names) {
        var found = new BitSet();
        sets.union(names).stream()
                .map(subgroup -> classOf[subgroup])
                .filter(index -> index >= 0)
                .forEach(found::set);
        return found;
    }
}
