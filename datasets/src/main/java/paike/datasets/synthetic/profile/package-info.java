/**
 * Draws a school from a short description: who is taught what by which post, in which rooms, by
 * which bells. May import {@code paike.model} and {@link paike.datasets.synthetic.Names} only.
 */
@NullMarked
package paike.datasets.synthetic.profile;

import org.jspecify.annotations.NullMarked;
