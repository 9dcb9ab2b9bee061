/**
 * Changes little: a school that is no longer what it was when its timetable was made gets a
 * timetable that keeps its must-rules and differs from the old one in as few lessons as possible.
 *
 * <p>{@code Carrying} puts the old lessons into the new school where they were; {@code
 * paike.solver.repair} mends what is broken there; {@code Differences} says what has become other,
 * and {@code Reasons} by which rule.
 */
@NullMarked
package paike.solver.keep;

import org.jspecify.annotations.NullMarked;
