/**
 * Which pupil joins which club: an exact assignment, waiting lists, and late changes. Only {@link
 * paike.solver.clubs.ClubModel} knows OR-Tools.
 */
@NullMarked
package paike.solver.clubs;

import org.jspecify.annotations.NullMarked;
