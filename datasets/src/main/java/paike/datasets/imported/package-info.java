/**
 * Schools made of the sheets that staff have, whatever these say: who teaches what, or a timetable.
 * May use the readers of both.
 */
@NullMarked
package paike.datasets.imported;

import org.jspecify.annotations.NullMarked;
