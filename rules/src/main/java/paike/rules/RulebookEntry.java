package paike.rules;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule as one school is bound by it.
 *
 * @param id what other rulebooks override it by; by default the id of the rule
 * @param weight of one unit of cost, from 1
 * @param appliesTo for whom it holds
 * @param book id of the rulebook that states it
 * @param overridden what a rulebook below said under the same id, or null
 */
public record RulebookEntry(
        String id,
        Rule rule,
        Level level,
        int weight,
        CostFunction cost,
        AppliesTo appliesTo,
        Source source,
        String book,
        @Nullable RulebookEntry overridden) {

    /** For some grades, or for all if none is given. */
    public RulebookEntry(
            String id,
            Rule rule,
            Level level,
            int weight,
            CostFunction cost,
            Set<Integer> grades,
            Source source,
            String book,
            @Nullable RulebookEntry overridden) {
        this(id, rule, level, weight, cost, AppliesTo.grades(grades), source, book, overridden);
    }

    /** Grades it holds for; empty = all. */
    public Set<Integer> grades() {
        return appliesTo.grades();
    }

    public long penalty(int deviation) {
        return weight * cost.cost(deviation);
    }

    /** This entry with another under it, below all that it overrides already. */
    RulebookEntry overriding(RulebookEntry below) {
        var under = overridden == null ? below : overridden.overriding(below);
        return new RulebookEntry(id, rule, level, weight, cost, appliesTo, source, book, under);
    }

    /** This entry as if it overrode nothing. */
    public RulebookEntry alone() {
        return new RulebookEntry(id, rule, level, weight, cost, appliesTo, source, book, null);
    }

    /** This entry at another level. */
    public RulebookEntry as(Level other) {
        return new RulebookEntry(
                id, rule, other, weight, cost, appliesTo, source, book, overridden);
    }

    /** True if it is the other entry or overrides it. */
    boolean restsOn(RulebookEntry other) {
        return equals(other) || (overridden != null && overridden.restsOn(other));
    }
}
