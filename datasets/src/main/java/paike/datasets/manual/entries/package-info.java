/** What a timetable made by hand says: its lessons, and the cells in which they stand. */
@NullMarked
package paike.datasets.manual.entries;

import org.jspecify.annotations.NullMarked;
