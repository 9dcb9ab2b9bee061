/**
 * Paike's own workbook of a school: the lists of {@code school.json} and the rules of {@code
 * rulebook.json} as sheets that staff fill in, read back without loss.
 */
@NullMarked
package paike.datasets.workbook;

import org.jspecify.annotations.NullMarked;
