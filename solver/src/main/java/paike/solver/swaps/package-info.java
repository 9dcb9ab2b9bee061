/**
 * Which lessons can change their times, and who can stand in for somebody absent. Every answer is
 * confirmed by a full audit of the must-rules. Knows nothing of Timefold.
 */
@NullMarked
package paike.solver.swaps;

import org.jspecify.annotations.NullMarked;
