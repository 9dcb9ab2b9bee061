/** Brings what a timetable made by hand says together with the lessons of a school. */
@NullMarked
package paike.datasets.manual.matching;

import org.jspecify.annotations.NullMarked;
