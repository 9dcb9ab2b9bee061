/** Reads every file of {@code datasets/corpus} and compares with what a careful person reads. */
@NullMarked
package paike.datasets.corpus;

import org.jspecify.annotations.NullMarked;
