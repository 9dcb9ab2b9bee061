/**
 * Rules that protect the day of a pupil, one file each. May import {@code paike.model} and {@code
 * paike.rules}.
 */
@NullMarked
package paike.rules.day;

import org.jspecify.annotations.NullMarked;
