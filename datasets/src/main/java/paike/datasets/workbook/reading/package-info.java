/** Reads the sheets of a workbook; every mistake is told with its cell. */
@NullMarked
package paike.datasets.workbook.reading;

import org.jspecify.annotations.NullMarked;
