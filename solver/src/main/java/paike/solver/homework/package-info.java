/**
 * Plans the homework of a week, class by class, as a small integer program. May import {@code
 * paike.model}, {@code paike.rules} and OR-Tools.
 */
@NullMarked
package paike.solver.homework;

import org.jspecify.annotations.NullMarked;
