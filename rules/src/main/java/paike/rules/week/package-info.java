/**
 * Rules about the shape of the days and the week of teachers or of classes, one file each. May
 * import {@code paike.model} and {@code paike.rules}.
 *
 * <p>They count lesson periods as the teacher or class counts them, as sets of bits: bit i = period
 * i + 1.
 */
@NullMarked
package paike.rules.week;

import org.jspecify.annotations.NullMarked;
