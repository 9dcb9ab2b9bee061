/** Rules about the year: weeks, holidays, events; a school without calendar keeps them all. */
@NullMarked
package paike.rules.calendar;

import org.jspecify.annotations.NullMarked;
