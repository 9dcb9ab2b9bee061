/**
 * Rules that protect the course plan, one file each. May import {@code paike.model} and {@code
 * paike.rules}.
 */
@NullMarked
package paike.rules.course;

import org.jspecify.annotations.NullMarked;
