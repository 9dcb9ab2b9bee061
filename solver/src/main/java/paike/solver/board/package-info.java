/**
 * A half-built timetable as construction and larger moves see it: who stands in whose way, and how
 * to get around it without breaking a must-rule. Knows nothing of Timefold.
 */
@NullMarked
package paike.solver.board;

import org.jspecify.annotations.NullMarked;
