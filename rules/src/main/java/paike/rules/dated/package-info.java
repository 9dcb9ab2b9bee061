/**
 * Rules about single dates: swaps and their approval, lessons observed. They read {@code
 * Occupancy.dated()} and no lesson can change them. May import {@code paike.rules} and the model.
 */
@NullMarked
package paike.rules.dated;

import org.jspecify.annotations.NullMarked;
