/** What a race measured: its rows, what they add up to, and how they are shown. */
@NullMarked
package paike.benchmarks.race.results;

import org.jspecify.annotations.NullMarked;
