/**
 * A timetable in the making as construction and larger moves see it: half-built and breaking no
 * must-rule ({@link paike.solver.board.Board}: who stands in whose way, and how to get around it),
 * or crowded and breaking some ({@link paike.solver.board.CrowdedTimetable}). Knows nothing of
 * Timefold.
 */
@NullMarked
package paike.solver.board;

import org.jspecify.annotations.NullMarked;
