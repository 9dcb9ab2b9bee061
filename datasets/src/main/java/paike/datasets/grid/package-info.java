/**
 * Tables of any file as plain cells: {@code .xlsx} and {@code .csv}, whatever their encoding, with
 * merged areas and hidden rows and columns; and an account of what became of every cell. Knows
 * nothing of schools. Files that are no tables, or harmful ones, are refused with one clear
 * message.
 */
@NullMarked
package paike.datasets.grid;

import org.jspecify.annotations.NullMarked;
