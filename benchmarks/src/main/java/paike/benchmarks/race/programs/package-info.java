/** The programs that race, each in a process of its own, and the judge of what they found. */
@NullMarked
package paike.benchmarks.race.programs;

import org.jspecify.annotations.NullMarked;
