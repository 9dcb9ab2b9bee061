/**
 * Rules about lessons that belong together, or that a school names one by one. May import {@code
 * paike.model} and {@code paike.rules}.
 */
@NullMarked
package paike.rules.linked;

import org.jspecify.annotations.NullMarked;
