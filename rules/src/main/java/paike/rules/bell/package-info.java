/** Rules about bell schedules; most judge what no lesson can change. */
@NullMarked
package paike.rules.bell;

import org.jspecify.annotations.NullMarked;
