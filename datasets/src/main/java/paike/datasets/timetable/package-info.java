/**
 * Timetables in and out as plain meetings, whatever the file: rows are matched with the lessons of
 * the school, and what departs from its plan is kept and marked.
 */
@NullMarked
package paike.datasets.timetable;

import org.jspecify.annotations.NullMarked;
