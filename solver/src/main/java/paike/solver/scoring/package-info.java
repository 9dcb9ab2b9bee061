/** The adapter between the running rules and Timefold's score. */
@NullMarked
package paike.solver.scoring;

import org.jspecify.annotations.NullMarked;
