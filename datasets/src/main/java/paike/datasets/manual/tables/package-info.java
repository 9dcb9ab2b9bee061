/**
 * Finds the timetables on a sheet and what their heads say: for every cell whose it is, on which
 * day and in which period. What the cells themselves say is no matter here.
 */
@NullMarked
package paike.datasets.manual.tables;

import org.jspecify.annotations.NullMarked;
