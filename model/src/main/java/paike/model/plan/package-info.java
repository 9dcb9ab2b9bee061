/** What was planned: placements of lessons. May import {@code paike.model.school}. */
@NullMarked
package paike.model.plan;

import org.jspecify.annotations.NullMarked;
