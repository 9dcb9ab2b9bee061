/**
 * Timetables that staff made by hand, in whatever layout: finds the tables on the sheets, what
 * their heads say, and what every cell means; each cell is read, guessed, passed over with a
 * reason, or reported.
 */
@NullMarked
package paike.datasets.manual;

import org.jspecify.annotations.NullMarked;
