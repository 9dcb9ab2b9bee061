/**
 * What was planned: placements of lessons, members of clubs, homework. May import {@code
 * paike.model.school}, {@code paike.model.afterschool} and {@code paike.model.homework}.
 */
@NullMarked
package paike.model.plan;

import org.jspecify.annotations.NullMarked;
