/**
 * What a school year knows by date: terms, holidays, make-up days, events, exams. May import {@code
 * paike.model.school}.
 */
@NullMarked
package paike.model.calendar;

import org.jspecify.annotations.NullMarked;
