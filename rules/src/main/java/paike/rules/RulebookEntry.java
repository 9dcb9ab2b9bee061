package paike.rules;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule as one school is bound by it.
 *
 * @param id what other rulebooks override it by; by default the id of the rule
 * @param weight of one unit of cost, from 1
 * @param grades grades it holds for; empty = all
 * @param book id of the rulebook that states it
 * @param overridden what a rulebook below said under the same id, or null
 */
public record RulebookEntry(
        String id,
        Rule rule,
        Level level,
        int weight,
        CostFunction cost,
        Set<Integer> grades,
        Source source,
        String book,
        @Nullable RulebookEntry overridden) {

    public long penalty(int deviation) {
        return weight * cost.cost(deviation);
    }

    /** This entry with another under it, below all that it overrides already. */
    RulebookEntry overriding(RulebookEntry below) {
        var under = overridden == null ? below : overridden.overriding(below);
        return new RulebookEntry(id, rule, level, weight, cost, grades, source, book, under);
    }

    /** True if it is the other entry or overrides it. */
    boolean restsOn(RulebookEntry other) {
        return equals(other) || (overridden != null && overridden.restsOn(other));
    }
}
