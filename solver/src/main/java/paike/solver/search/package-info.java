/** The phases of the search and their settings. */
@NullMarked
package paike.solver.search;

import org.jspecify.annotations.NullMarked;
