/** Rules about what teachers do besides lessons: patrols, meetings, half-days off. */
@NullMarked
package paike.rules.duty;

import org.jspecify.annotations.NullMarked;
