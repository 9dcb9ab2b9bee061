/** The moves of the local search, one file per move. */
@NullMarked
package paike.solver.moves;

import org.jspecify.annotations.NullMarked;
