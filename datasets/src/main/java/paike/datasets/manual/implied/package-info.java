/** The school that a timetable made by hand implies where none is given. */
@NullMarked
package paike.datasets.manual.implied;

import org.jspecify.annotations.NullMarked;
