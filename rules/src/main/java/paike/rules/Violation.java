package paike.rules;

/**
 * A point that does not keep its rule.
 *
 * @param point its number within the rule, in the school that was judged
 * @param deviation above 0, in the unit of the rule
 * @param penalty weight x cost of the deviation, above 0
 */
public record Violation(
        RulebookEntry entry, int point, int deviation, long penalty, Finding finding) {}
