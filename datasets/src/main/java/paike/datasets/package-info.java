/**
 * Schools and plans in and out of files; everything is checked here, at the door, and all problems
 * are reported together. May import {@code paike.model}, {@code paike.rules} and format libraries.
 */
@NullMarked
package paike.datasets;

import org.jspecify.annotations.NullMarked;
