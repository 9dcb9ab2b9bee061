/** Races Paike against FET over many schools; started by {@code benchmarks/fet-race}. */
@NullMarked
package paike.benchmarks.race;

import org.jspecify.annotations.NullMarked;
