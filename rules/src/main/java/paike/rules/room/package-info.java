/**
 * Rules that protect rooms, one file each. May import {@code paike.model} and {@code paike.rules}.
 */
@NullMarked
package paike.rules.room;

import org.jspecify.annotations.NullMarked;
