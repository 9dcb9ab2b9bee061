/**
 * A timetable in the making as the phases of the search see it: half-built and breaking no
 * must-rule ({@link paike.solver.board.Board}: who stands in whose way, and how to get around it),
 * or complete and keeping them from step to step ({@link paike.solver.board.SoundTimetable}). Knows
 * nothing of Timefold.
 */
@NullMarked
package paike.solver.board;

import org.jspecify.annotations.NullMarked;
