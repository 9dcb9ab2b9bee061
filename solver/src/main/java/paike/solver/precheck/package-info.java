/** What counting alone proves impossible, before any search. Knows nothing of Timefold. */
@NullMarked
package paike.solver.precheck;

import org.jspecify.annotations.NullMarked;
