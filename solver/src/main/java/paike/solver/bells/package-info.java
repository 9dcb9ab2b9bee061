/**
 * Proposes day plans: lays out days by figures, has them judged by the rulebook, and keeps the
 * best. Knows nothing of Timefold.
 */
@NullMarked
package paike.solver.bells;

import org.jspecify.annotations.NullMarked;
