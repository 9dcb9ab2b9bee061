/**
 * What was planned: placements of lessons, members of clubs. May import {@code paike.model.school}
 * and {@code paike.model.afterschool}.
 */
@NullMarked
package paike.model.plan;

import org.jspecify.annotations.NullMarked;
