/** Faults on spreadsheets of staff: found in the cell they were put into, and mended there. */
@NullMarked
package paike.app.sheets;

import org.jspecify.annotations.NullMarked;
