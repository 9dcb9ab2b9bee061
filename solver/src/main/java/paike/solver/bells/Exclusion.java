package paike.solver.bells;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import paike.rules.Audit;
import paike.rules.Level;
import paike.rules.RulebookEntry;

/** Which must-rules exclude each other, seen from plans of which each breaks some. */
final class Exclusion {
    private Exclusion() {}

    /**
     * A list of rules of which every plan breaks one, and from which none can be taken: without it,
     * some plan would keep the others.
     *
     * @param plans each breaks some must-rule
     */
    static List<RulebookEntry> among(List<BandPlan> plans) {
        Set<Set<RulebookEntry>> broken =
                plans.stream()
                        .map(plan -> broken(plan.audit()))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        var left = new LinkedHashSet<RulebookEntry>();
        broken.forEach(left::addAll);
        for (var entry : new ArrayList<>(left)) {
            var without = new HashSet<>(left);
            without.remove(entry);
            if (broken.stream().allMatch(set -> set.stream().anyMatch(without::contains))) {
                left.remove(entry);
            }
        }
        return List.copyOf(left);
    }

    private static Set<RulebookEntry> broken(Audit audit) {
        return audit.results().stream()
                .filter(result -> result.entry().level() == Level.MUST && !result.isKept())
                .map(Audit.Result::entry)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
