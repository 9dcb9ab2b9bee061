/**
 * Rules that protect teachers, one file each. May import {@code paike.model} and {@code
 * paike.rules}.
 */
@NullMarked
package paike.rules.teacher;

import org.jspecify.annotations.NullMarked;
