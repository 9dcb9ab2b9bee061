/**
 * What differs from the plan on single dates: swaps, substitutions, and the lessons of a date with
 * them laid in. May import {@code paike.model.school}, {@code plan} and {@code calendar}.
 */
@NullMarked
package paike.model.dated;

import org.jspecify.annotations.NullMarked;
