/**
 * Timetables as programs of other makers hold them: numbered periods of weekdays, and cards that
 * say who meets whom then. Formats are read into {@link paike.datasets.exchange.ForeignTimetable}
 * and written from it; here it is made of a plan, and becomes a school or the timetable of one. May
 * import {@code paike.datasets.timetable} and what is assumed of schools.
 */
@NullMarked
package paike.datasets.exchange;

import org.jspecify.annotations.NullMarked;
