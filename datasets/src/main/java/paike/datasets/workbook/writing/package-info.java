/** Writes the sheets of a workbook, with notes, examples and lists to choose from. */
@NullMarked
package paike.datasets.workbook.writing;

import org.jspecify.annotations.NullMarked;
