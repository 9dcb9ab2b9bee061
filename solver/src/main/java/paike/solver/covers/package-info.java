/**
 * Who stands in for the absent: everybody who could, in order, and the whole day at once as an
 * exact assignment. Every answer is confirmed by a full audit of the must-rules. Knows nothing of
 * Timefold.
 */
@NullMarked
package paike.solver.covers;

import org.jspecify.annotations.NullMarked;
