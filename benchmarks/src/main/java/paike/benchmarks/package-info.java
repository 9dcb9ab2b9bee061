/** Measuring programs; what they measured is in {@code benchmarks/RESULTS.md}. */
@NullMarked
package paike.benchmarks;

import org.jspecify.annotations.NullMarked;
