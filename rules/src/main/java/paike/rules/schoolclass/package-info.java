/**
 * Rules that protect classes and their pupils, one file each. May import {@code paike.model} and
 * {@code paike.rules}.
 */
@NullMarked
package paike.rules.schoolclass;

import org.jspecify.annotations.NullMarked;
