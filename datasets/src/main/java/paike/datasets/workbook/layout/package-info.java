/** What sheets a workbook has, and what stands in each of their columns. */
@NullMarked
package paike.datasets.workbook.layout;

import org.jspecify.annotations.NullMarked;
