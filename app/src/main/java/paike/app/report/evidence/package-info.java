/**
 * The figures behind a verdict, per grade, class and teacher: one piece per part of school life.
 * May import the model, the rules, tables of {@code paike.datasets.sheets} and {@code
 * paike.app.document}.
 */
@NullMarked
package paike.app.report.evidence;

import org.jspecify.annotations.NullMarked;
