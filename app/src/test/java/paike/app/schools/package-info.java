/** Every school of {@code datasets/data} is solved. */
@NullMarked
package paike.app.schools;

import org.jspecify.annotations.NullMarked;
