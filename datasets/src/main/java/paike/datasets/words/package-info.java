/**
 * What staff write in cells and what it means: weekdays, periods, times of the clock, classes,
 * subjects, weeks, in any of the usual spellings. Knows words alone, neither files nor schools.
 */
@NullMarked
package paike.datasets.words;

import org.jspecify.annotations.NullMarked;
