/**
 * How a good plan is found: a scenario in, a timetable out. The only module that knows Timefold.
 */
@NullMarked
package paike.solver;

import org.jspecify.annotations.NullMarked;
