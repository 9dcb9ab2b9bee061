/**
 * How the fields of {@code school.json} and {@code rulebook.json} stand in single cells: words that
 * staff use, each of which means exactly one value. Knows nothing of sheets.
 */
@NullMarked
package paike.datasets.workbook.cells;

import org.jspecify.annotations.NullMarked;
