/** Who listens to which lesson when (听课), so that observers are free. Knows nothing of Timefold. */
@NullMarked
package paike.solver.observe;

import org.jspecify.annotations.NullMarked;
