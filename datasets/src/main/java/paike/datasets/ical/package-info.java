/** Timetables as calendars (iCalendar, RFC 5545) for phones and computers. */
@NullMarked
package paike.datasets.ical;

import org.jspecify.annotations.NullMarked;
