/**
 * A timetable cut into pieces, with everything that can become of each, and the bench on which they
 * are moved and judged. Knows nothing of how a repair is searched.
 */
@NullMarked
package paike.solver.repair.pieces;

import org.jspecify.annotations.NullMarked;
