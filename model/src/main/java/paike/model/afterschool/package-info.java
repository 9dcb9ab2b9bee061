/** After-school service: clubs, lectures, wishes. May import {@code paike.model.school}. */
@NullMarked
package paike.model.afterschool;

import org.jspecify.annotations.NullMarked;
