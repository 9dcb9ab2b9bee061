/**
 * What Timefold plans: lessons as entities, spots as values. Knows nothing of how they are
 * searched.
 */
@NullMarked
package paike.solver.planning;

import org.jspecify.annotations.NullMarked;
