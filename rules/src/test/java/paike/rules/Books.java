package paike.rules;

import java.util.List;
import java.util.Set;

/** Rulebooks for tests. */
public final class Books {
    private Books() {}

    /** The rule as a must-rule of weight 1 for all grades. */
    public static RulebookEntry must(Rule rule) {
        return entry(rule, Level.MUST, 1, CostFunction.LINEAR);
    }

    /** The rule as a should-rule of weight 1 for all grades. */
    public static RulebookEntry should(Rule rule) {
        return entry(rule, Level.SHOULD, 1, CostFunction.LINEAR);
    }

    public static RulebookEntry entry(Rule rule, Level level, int weight, CostFunction cost) {
        return new RulebookEntry(
                RuleCatalog.id(rule),
                rule,
                level,
                weight,
                cost,
                Set.of(),
                Source.NONE,
                "test",
                null);
    }

    /** The entry for some grades only. */
    public static RulebookEntry forGrades(RulebookEntry entry, Set<Integer> grades) {
        return new RulebookEntry(
                entry.id(),
                entry.rule(),
                entry.level(),
                entry.weight(),
                entry.cost(),
                grades,
                entry.source(),
                entry.book(),
                entry.overridden());
    }

    public static Rulebook of(RulebookEntry... entries) {
        return new Rulebook("test", "Test", List.of(entries));
    }
}
