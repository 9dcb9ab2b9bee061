/**
 * What is good and what is wrong: rules, rulebooks, and their two readers, the audit and the
 * running score. May import {@code paike.model}; knows no engine, no file format, no clock, no
 * chance.
 *
 * <p>To add a rule: a record in the package of whom it protects, a test with drawn timetables, one
 * line in {@link paike.rules.RuleCatalog}. If it needs a count nobody keeps, add one to {@link
 * paike.rules.Counts}; never a field in the rule.
 */
@NullMarked
package paike.rules;

import org.jspecify.annotations.NullMarked;
