/**
 * What differs between two timetables, as data. May import the model, and from {@code datasets} how
 * a plan is told as happenings of a week.
 */
@NullMarked
package paike.app.compare.diff;

import org.jspecify.annotations.NullMarked;
