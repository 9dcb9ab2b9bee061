/**
 * The staff's own workbook given back with what is wrong in it: cells coloured and commented, a
 * sheet of findings, a sheet of how every cell was read. The layout stays as it was.
 */
@NullMarked
package paike.datasets.checked;

import org.jspecify.annotations.NullMarked;
