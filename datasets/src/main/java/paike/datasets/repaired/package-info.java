/**
 * The staff's own workbook with a repaired timetable in it: lessons stand in their new cells, what
 * was changed is coloured and says what stood there before; nothing else is touched.
 */
@NullMarked
package paike.datasets.repaired;

import org.jspecify.annotations.NullMarked;
