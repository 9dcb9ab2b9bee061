/**
 * What is taken for granted of a school that spreadsheets say nothing of: its bell schedule, and
 * what its subjects are. Written as parts of {@code school.json}.
 */
@NullMarked
package paike.datasets.assumed;

import org.jspecify.annotations.NullMarked;
