package paike.datasets.fet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Years, groups and subgroups: each is a set of subgroups, the smallest sets there are. A set
 * without subgroups of its own is one subgroup. Two sets share pupils if they share a subgroup.
 */
final class StudentSets {
    /**
     * A named set.
     *
     * @param subgroups indexes
     * @param pupils as stated
     */
    record Named(String name, BitSet subgroups, int pupils) {}

    /** A subgroup with the first year it is part of, from 0. */
    record Subgroup(String name, int year, int pupils) {}

    private final Map<String, Named> byName = new LinkedHashMap<>();
    private final List<Subgroup> subgroups = new ArrayList<>();
    private final Map<String, Integer> subgroupByName = new LinkedHashMap<>();
    private int years;

    /** Starts a year; its groups follow by {@link #add}. */
    int year() {
        return years++;
    }

    int years() {
        return years;
    }

    /** Index of the subgroup with the name; it is made where it is met first. */
    int subgroup(String name, int year, int pupils) {
        return subgroupByName.computeIfAbsent(
                name,
                key -> {
                    subgroups.add(new Subgroup(name, year, pupils));
                    return subgroups.size() - 1;
                });
    }

    /** A set may be met again in another year; its parts are those of both. */
    void add(String name, BitSet parts, int pupils) {
        var known = byName.get(name);
        if (known == null) {
            byName.put(name, new Named(name, (BitSet) parts.clone(), pupils));
        } else {
            known.subgroups().or(parts);
        }
    }

    @Nullable Named of(String name) {
        return byName.get(name);
    }

    /** Names of all sets, in order. */
    Set<String> names() {
        return byName.keySet();
    }

    List<Named> all() {
        return List.copyOf(byName.values());
    }

    List<Subgroup> subgroups() {
        return subgroups;
    }

    /** All subgroups of sets of these names; unknown names are left out. */
    BitSet union(List<String> names) {
        var union = new BitSet();
        for (var name : names) {
            var set = byName.get(name);
            if (set != null) {
                union.or(set.subgroups());
            }
        }
        return union;
    }
}
